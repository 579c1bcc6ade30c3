import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A lower leadership team that nobody talked to. */
export const untTalkCoverageLow = plants({
  rule: "unt-talk-coverage-low",
  subjects: ["unit"],
  touches: ["talk"],
  plant: (draft) => {
    const id = `${draft.subject.unitId}-99`;
    draft.units.set(id, {
      id,
      title: `营业部 ${id}`,
      level: "outlet",
      parentUnitId: draft.subject.unitId,
      headcount: 6,
    });
    draft.addRelated("tenure", {
      cadreId: "C-81307",
      postId: "P-GMO-99",
      unitId: id,
      kind: "substantive",
      appointmentDoc: "REN-81307",
      principal: true,
      leadershipTeamThen: true,
      effectiveFrom: monthsAgo(20),
    });
    return draft.subject.id;
  },
});
