import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Two reminders on one topic within two years. */
export const caaFirstFormAccumulates = plants({
  rule: "caa-first-form-accumulates",
  touches: ["talk"],
  plant: (draft) => {
    for (const day of [500, 150])
      draft.add("talk", {
        kind: "reminder",
        talkerId: "C-90001",
        topic: "gift",
        factualBasis: true,
        recordRef: `TALK-${day}`,
        confidentiality: "L3",
        occurredOn: daysAgo(day),
        source: "dic",
      });
    return "gift";
  },
});
