import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Sick for a week, with the paper handed in late. */
export const negAbsentSick = staysSilent({
  name: "neg-absent-sick",
  rule: "dut-absent-without-leave",
  touches: ["absence"],
  plant: (draft) =>
    draft.add("absence", {
      kind: "sick-leave",
      absentFrom: daysAgo(100),
      absentTo: daysAgo(93),
      workingDays: 5,
      reported: false,
      excused: false,
      approvedRef: null,
      occurredOn: daysAgo(93),
      source: "hr",
    }),
});
