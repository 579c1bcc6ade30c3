import type { Model } from "../../model/index.js";
import type { Condition, Leaf, OperatorName } from "../../rulebook/index.js";
import { placeAmong } from "./compileStored.js";
import { topArms } from "./topArms.js";

/** Where a record that is asked for stands: under which name, of which types. */
interface Asked {
  readonly as: string;
  readonly types: readonly string[];
}

/** Places of the stored facts that a condition wants present, of the record under a name. */
export function placesPresent(condition: Condition | undefined, asked: Asked, model: Model): readonly number[] {
  return placesOf(condition, asked, model, ({ operator }) => operator === "present");
}

/** Places of the stored facts without which a condition is certainly false, of the record under a name. */
export function placesNeeded(condition: Condition | undefined, asked: Asked, model: Model): readonly number[] {
  return placesOf(condition, asked, model, ({ operator, value }) => {
    if (operator === "present") return true;
    // What is held against none may be unknown where it is not written down; the opposites hold of none.
    return (value?.kind === "literal" || value?.kind === "list") && !holdsOfNone.has(operator);
  });
}

const holdsOfNone: ReadonlySet<OperatorName> = new Set(["absent", "notEqual", "notIn", "doesNotContain"]);

function placesOf(
  condition: Condition | undefined,
  { as, types }: Asked,
  model: Model,
  isNeeded: (leaf: Leaf) => boolean,
): readonly number[] {
  if (condition === undefined) return [];
  return topArms(condition).flatMap((arm) => {
    if (!("fact" in arm) || arm.fact.of !== "record" || arm.fact.as !== as || !isNeeded(arm)) return [];
    const place = placeAmong(types, arm.fact.field, model);
    return place === undefined ? [] : [place];
  });
}
