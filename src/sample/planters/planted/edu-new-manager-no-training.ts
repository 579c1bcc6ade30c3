import { holdSince } from "../../background/career.js";
import { dayOf, sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A principal for eight months, and no training since. */
export const eduNewManagerNoTraining = plants({
  rule: "edu-new-manager-no-training",
  touches: ["tenure", "rotation", "talk", "education"],
  plant: (draft) => {
    const id = holdSince(draft, 8);
    for (const tenure of draft.all("tenure")) tenure["principal"] = true;
    draft.remove(
      "education",
      ({ kind, occurredOn }) => kind !== "online-test" && String(occurredOn) > dayOf(sampleYear - 1, 9, 1),
    );
    return id;
  },
});
