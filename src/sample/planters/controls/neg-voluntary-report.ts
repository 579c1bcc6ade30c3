import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** What a person reported before any clue weighs half. */
export const negVoluntaryReport = staysSilent({
  name: "neg-voluntary-report",
  rule: "int-gift-not-handed-over",
  expect: "mitigated",
  touches: ["gift"],
  plant: (draft) =>
    draft.add("gift", {
      giverKind: "supplier",
      value: yuan(800),
      disposal: "not-handed-over",
      handedOverOn: null,
      mitigation: ["voluntary-report"],
      occurredOn: daysAgo(200),
      source: "self-declared",
    }),
});
