import type { Example, Rule } from "../../../rulebook/index.js";
import { isPlain, type Trial, withChange } from "./Trial.js";
import type { Aim } from "./valuesFor.js";

const mostAdded = 60;

/** Variants with records added like one there is, or taken away: for counts. */
export function recordTrials(example: Example, types: readonly string[], rule: Rule, { moves }: Aim): readonly Trial[] {
  const aliases = rule.let.flatMap(({ value }) =>
    value.kind === "measure" && value.types.some((type) => types.includes(type)) ? [value.as] : [],
  );
  const keys = [...new Set([...types, ...aliases])].filter((key) => example.given[key] !== undefined);
  return keys.flatMap((key) => {
    const held = example.given[key];
    const list: readonly unknown[] = (Array.isArray(held) ? held : [held]).filter(isPlain);
    const counts = [...new Set([1, ...moves.filter((move) => move > 0 && move <= mostAdded)])];
    const fewer = [...new Set([1, ...moves.filter((move) => move > 0 && move <= list.length)])];
    return [
      ...list.flatMap((one) => counts.map((count) => [...list, ...new Array<unknown>(count).fill(one)])),
      ...fewer.map((count) => list.slice(0, list.length - count)),
      ...fewer.map((count) => list.slice(count)),
    ].map((value) => withChange(example, key, value));
  });
}
