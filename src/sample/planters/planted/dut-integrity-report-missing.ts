import { sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** No integrity report on last year. */
export const dutIntegrityReportMissing = plants({
  rule: "dut-integrity-report-missing",
  touches: ["integrityReport"],
  plant: (draft) => {
    draft.remove("integrityReport", ({ year }) => year === sampleYear - 1);
    return String(sampleYear);
  },
});
