import type { RecordInput } from "../../model/index.js";
import type { standardModel } from "../../standard/index.js";
import { monthsAgo } from "../draft/sampleDays.js";
import { type Planter, plants } from "./Planter.js";

type Grounds = NonNullable<RecordInput<typeof standardModel, "sanction">["grounds"]>;

/** A planter of a party sanction on a ground, still in force. */
export function sanctionedFor(rule: string, grounds: Grounds): Planter {
  return plants({
    rule,
    touches: ["sanction"],
    also: ["caa-sanction-active"],
    plant: (draft) =>
      draft.add("sanction", {
        code: "party-serious-warning",
        grounds,
        decidedOn: monthsAgo(7),
        effectiveOn: monthsAgo(7),
        conductOn: monthsAgo(12),
        incidentId: `INC-${rule}`,
        verification: "adjudicated",
        source: "dic",
      }),
  });
}
