import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Away for several working days without leave. */
export const dutAbsentWithoutLeave = plants({
  rule: "dut-absent-without-leave",
  touches: ["absence"],
  plant: (draft) =>
    draft.add("absence", {
      kind: "unknown",
      absentFrom: daysAgo(100),
      absentTo: daysAgo(90),
      workingDays: draft.random.between(3, 7),
      reported: false,
      excused: false,
      approvedRef: null,
      occurredOn: daysAgo(90),
      source: "hr",
    }),
});
