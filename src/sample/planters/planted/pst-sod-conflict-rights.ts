import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** May enter and approve in one system. */
export const pstSodConflictRights = plants({
  rule: "pst-sod-conflict-rights",
  subjects: ["cadre", "post"],
  touches: ["accessRight"],
  plant: (draft) => {
    const begun = daysAgo(draft.random.between(40, 300));
    const enter = draft.add("accessRight", {
      cadreId: draft.subject.cadreId,
      system: "核心系统",
      right: "enter",
      incompatibleRights: ["approve"],
      effectiveFrom: begun,
      source: "compliance",
    });
    draft.add("accessRight", {
      cadreId: draft.subject.cadreId,
      system: "核心系统",
      right: "approve",
      incompatibleRights: [],
      effectiveFrom: begun,
      source: "compliance",
    });
    return enter;
  },
});
