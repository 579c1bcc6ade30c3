import type { Sight } from "../../engine/index.js";
import type { Localized } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Leaf, OperatorName, Rule } from "../../rulebook/index.js";
import { conditionsOf, leavesOf } from "./conditionsOf.js";
import type { Requirement } from "./Requirement.js";
import { whyNeverAfter, whyNeverBeyond } from "./whyNeverBeyond.js";
import { whyNeverUnknown } from "./whyNeverUnknown.js";
import { writeExpression, writeLeaf, writeWindow } from "./writeCondition.js";

/** Operators that turn round at one value: whether they hold above it, and whether at it. */
const turning: { readonly [O in OperatorName]?: { readonly above: boolean; readonly at: boolean } } = {
  lessThan: { above: false, at: false },
  lessThanInclusive: { above: false, at: true },
  greaterThan: { above: true, at: false },
  greaterThanInclusive: { above: true, at: true },
  before: { above: false, at: false },
  onOrBefore: { above: false, at: true },
  after: { above: true, at: false },
  onOrAfter: { above: true, at: true },
};

/** Everything that the examples of a rule have to show, in the order of its parts. */
export function requirementsOf(rule: Rule, model: Model): readonly Requirement[] {
  const seen = new Set<object>();
  const leaves = conditionsOf(rule).flatMap(([section, condition]) =>
    leavesOf(condition).flatMap((leaf) => {
      if (seen.has(leaf)) return [];
      seen.add(leaf);
      return ofLeaf(leaf, section, rule, model);
    }),
  );
  return [...ofWindows(rule, model), ...leaves, ...ofExpects(rule)];
}

function ofLeaf(leaf: Leaf, section: string, rule: Rule, model: Model): readonly Requirement[] {
  const common = { part: leaf, leaf, section, text: writeLeaf(leaf), place: leaf.place };
  const ask = (sight: Sight, excused?: Localized): Requirement => ({
    ...common,
    sight,
    ...(excused === undefined ? {} : { excused }),
  });
  const above = whyNeverBeyond(leaf, "above", rule, model);
  const below = whyNeverBeyond(leaf, "below", rule, model);
  const turn = turning[leaf.operator];
  const excuse = (holds: boolean): Localized | undefined =>
    turn === undefined || turn.at === holds ? undefined : holds === turn.above ? above : below;
  return [
    ask("true", excuse(true)),
    ask("false", excuse(false)),
    ask("unknown", whyNeverUnknown(leaf, section, rule, model)),
    ...(turn === undefined ? [] : [ask("value holds", excuse(true)), ask("value fails", excuse(false))]),
    ...(leaf.operator === "withinLast" || leaf.operator === "olderThan"
      ? [ask("value holds"), ask("value fails")]
      : []),
    ...(leaf.operator === "between"
      ? [ask("low holds"), ask("low fails", below), ask("high holds"), ask("high fails")]
      : []),
  ];
}

function ofWindows(rule: Rule, model: Model): readonly Requirement[] {
  const { each, place } = rule;
  const windows = rule.let.flatMap(({ name, value }): readonly Requirement[] => {
    if (value.kind !== "measure") return [];
    const { window, inAny } = value;
    const section = `let.${name}`;
    const found: Requirement[] = [];
    if (window !== undefined) {
      const text = writeWindow(window);
      if ("within" in window) found.push(...bothSides(window.within, "value", { section, text, place }));
      else {
        found.push(...bothSides(window, "from", { section, text, place }));
        const [holds, fails] = bothSides(window, "to", { section, text, place });
        const excused = whyNeverAfter(value, rule, model);
        found.push(holds, excused === undefined ? fails : { ...fails, excused });
      }
    }
    if (inAny !== undefined)
      found.push(...bothSides(inAny, "span", { section, text: `inAny ${writeExpression(inAny)}`, place }));
    return found;
  });
  if (each.kind !== "group" || each.within === undefined) return windows;
  const text = `within ${writeExpression(each.within)}`;
  return [...bothSides(each.within, "value", { section: "each", text, place }), ...windows];
}

function ofExpects({ expects, place }: Rule): readonly Requirement[] {
  if (expects === undefined) return [];
  const section = "expects";
  const by = { section, text: `by ${writeExpression(expects.by)}`, place };
  return [
    ...bothSides(expects, "deadline", by),
    ...(expects.from === undefined
      ? []
      : bothSides(expects, "from", { section, text: `from ${writeExpression(expects.from)}`, place })),
    ...(expects.late === "counts" ? bothSides(expects, "to", by) : []),
  ];
}

function bothSides(
  part: object,
  edge: "value" | "from" | "to" | "span" | "deadline",
  common: Pick<Requirement, "section" | "text" | "place">,
): readonly [holds: Requirement, fails: Requirement] {
  return [
    { ...common, part, sight: `${edge} holds` },
    { ...common, part, sight: `${edge} fails` },
  ];
}
