import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Routine and collective talks are never negative, whatever their number. */
export const negTalkRoutine = staysSilent({
  name: "neg-talk-routine",
  rule: "caa-first-form-accumulates",
  touches: ["talk"],
  plant: (draft) => {
    for (const [kind, day] of [
      ["routine", 30],
      ["collective", 60],
      ["routine", 90],
    ] as const)
      draft.add("talk", {
        kind,
        talkerId: "C-90001",
        topic: "gift",
        factualBasis: false,
        recordRef: `TALK-${day}`,
        occurredOn: daysAgo(day),
        source: "dic",
      });
    return "gift";
  },
});
