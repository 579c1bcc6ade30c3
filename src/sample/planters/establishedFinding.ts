import type { RecordInput } from "../../model/index.js";
import type { standardModel } from "../../standard/index.js";
import { daysAgo } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";
import { type Planter, plants } from "./Planter.js";

type Model = typeof standardModel;
type Category = NonNullable<RecordInput<Model, "controlFinding">["category"]>;

export interface EstablishedFindingOptions {
  /** Audit or inspection; an inspection where left out. */
  readonly foundBy?: "audit" | "inspection";
  readonly subjects?: Planter["subjects"];
  readonly seriousEffect?: true;
}

/** A planter of a finding established by decision within the last two years, of a category. */
export function establishedFinding(
  rule: string,
  category: Category,
  { foundBy = "inspection", subjects = ["cadre"], seriousEffect }: EstablishedFindingOptions = {},
): Planter {
  return plants({
    rule,
    subjects,
    touches: [foundBy === "audit" ? "auditFinding" : "controlFinding"],
    plant: (draft) => {
      const shared = {
        category,
        amount: yuan(1000 * draft.random.between(2, 90)),
        // Grave ones are found a second time by the responsibility that an audit names.
        gravity: 2,
        verification: "adjudicated",
        incidentId: `INC-${rule}`,
        occurredOn: daysAgo(draft.random.between(100, 300)),
        source: "audit",
      } as const;
      if (foundBy === "audit") return draft.add("auditFinding", { ...shared, responsibility: "direct" });
      return draft.add("controlFinding", {
        ...shared,
        area: "style",
        foundBy: "inspection-tour",
        confirmed: true,
        ...(seriousEffect === undefined ? {} : { seriousEffect }),
      });
    },
  });
}
