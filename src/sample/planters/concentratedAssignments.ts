import type { RecordInput } from "../../model/index.js";
import type { standardModel } from "../../standard/index.js";
import { type Planter, plants } from "./Planter.js";

type Firm = "adjusterFirmId" | "lawFirmId";
type FirmId = NonNullable<RecordInput<typeof standardModel, "claim">[Firm]>;

/** A planter of nearly half of the outside assignments to one firm: 16 of 36, the others spread over eight. */
export function concentratedAssignments(rule: string, firm: Firm, prefix: string): Planter {
  const nameOf = (number: number): FirmId => `${prefix}-${number}`;
  return plants({
    rule,
    subjects: ["cadre", "post"],
    line: "claims",
    touches: ["claim"],
    peers: { let: "share", subjects: 24, q1: "8 %", median: "12 %", q3: "16 %", upperFence: "28 %" },
    plant: (draft) => {
      draft
        .all("claim")
        .slice(0, 36)
        .forEach((claim, index) => {
          claim[firm] = nameOf(index < 16 ? 1 : 2 + (index % 8));
        });
      return nameOf(1);
    },
  });
}
