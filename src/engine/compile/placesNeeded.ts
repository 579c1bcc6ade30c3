import type { Model } from "../../model/index.js";
import type { Condition, Leaf, OperatorName } from "../../rulebook/index.js";
import { placeAmong } from "./compileStored.js";
import { topArms } from "./topArms.js";

/** Places of the stored facts without which a condition on a record of these types, by this name, is certainly false. */
export function placesNeeded(
  condition: Condition | undefined,
  { as, types }: { readonly as: string; readonly types: readonly string[] },
  model: Model,
): readonly number[] {
  if (condition === undefined) return [];
  return topArms(condition).flatMap((arm) => {
    if (!("fact" in arm) || arm.fact.of !== "record" || arm.fact.as !== as || !isNeeded(arm)) return [];
    const place = placeAmong(types, arm.fact.field, model);
    return place === undefined ? [] : [place];
  });
}

const holdsOfNone: ReadonlySet<OperatorName> = new Set(["absent", "notEqual", "notIn", "doesNotContain"]);

/** Of none a leaf is false, but its opposites; held against what is not written down it may be unknown. */
function isNeeded({ operator, value }: Leaf): boolean {
  if (operator === "present") return true;
  return (value?.kind === "literal" || value?.kind === "list") && !holdsOfNone.has(operator);
}
