import { addTender } from "../../background/business.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Ten days between the documents and the deadline of a tender that the law demands. */
export const prcShortWindow = plants({
  rule: "prc-short-window",
  subjects: ["unit", "post"],
  touches: ["tender"],
  plant: (draft) => {
    addTender(draft, 4);
    const tender = draft.all("tender").at(-1);
    if (tender === undefined) return undefined;
    Object.assign(tender, {
      method: "open",
      mandatory: true,
      docsIssuedOn: daysAgo(60),
      deadline: daysAgo(50),
      occurredOn: daysAgo(45),
      recordedOn: daysAgo(45),
    });
    return tender.id;
  },
});
