import fc from "fast-check";
import type { Yaml, YamlMap } from "../../src/testing/index.js";

export type FactKind =
  | "money"
  | "disposal"
  | "topic"
  | "grade"
  | "risk"
  | "date"
  | "integer"
  | "share"
  | "giver"
  | "entity"
  | "tags"
  | "boolean";

/** A name that conditions may speak of, and of what kind. */
export interface Fact {
  readonly name: string;
  readonly kind: FactKind;
}

const members: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  disposal: ["kept", "handed-over", "returned"],
  topic: ["discipline", "duty"],
  grade: ["junior", "senior"],
  risk: ["low", "high"],
  giver: ["G1", "G2", "G3"],
  entity: ["E1", "E2"],
};
export const amounts = ["100.00 CNY", "500.00 CNY", "800.00 CNY"] as const;
export const days = ["2024-02-29", "2024-06-30", "2024-12-31", "2025-03-01"] as const;
const shares = ["10 %", "12.5 %", "1/3"].slice(0, 2);
const periods = ["3 months", "12 months", "90 days", "2 years"] as const;

const leaf = (fact: Fact, operator: string, value?: fc.Arbitrary<unknown>): fc.Arbitrary<YamlMap> =>
  // BECAUSE: every value given here is plain YAML data.
  (value ?? fc.constant(undefined)).map((one) => ({
    fact: fact.name,
    operator,
    ...(one === undefined ? {} : { value: one as Yaml }),
  }));
const pick = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const ordering = ["greaterThan", "greaterThanInclusive", "greaterThanInclusive", "lessThan", "lessThanInclusive"];
const dating = ["before", "onOrBefore", "after", "onOrAfter", "equal"];

/** One comparison of a fact with something of its kind. `timeless`: nothing that moves with the day of assessment. */
export function leafArbitrary(fact: Fact, timeless: boolean): fc.Arbitrary<YamlMap> {
  const presence = pick(["present", "absent"]).chain((operator) => leaf(fact, operator));
  const usual = leafOfKind(fact, timeless);
  return fc.oneof({ weight: 7, arbitrary: usual }, { weight: 1, arbitrary: presence });
}

function leafOfKind(fact: Fact, timeless: boolean): fc.Arbitrary<YamlMap> {
  const { kind } = fact;
  const ordered = (value: fc.Arbitrary<unknown>, pair: fc.Arbitrary<unknown>): fc.Arbitrary<YamlMap> =>
    fc.oneof(
      { weight: 4, arbitrary: pick(ordering).chain((operator) => leaf(fact, operator, value)) },
      { weight: 1, arbitrary: leaf(fact, "between", pair) },
      { weight: 1, arbitrary: pick(["equal", "notEqual"]).chain((operator) => leaf(fact, operator, value)) },
    );
  if (kind === "money")
    return ordered(
      fc.oneof(pick(amounts), fc.constant({ param: "gift.limit" })),
      fc.constantFrom(
        ["100.00 CNY", "500.00 CNY"],
        ["500.00 CNY", "500.00 CNY"],
        [amounts[0], { param: "gift.limit" }],
      ),
    );
  if (kind === "integer")
    return ordered(
      fc.oneof(pick([0, 1, 2, 3]), fc.constantFrom({ param: "often" }, { param: "often.lenient" })),
      fc.constantFrom([1, 2], [2, 2], [0, { param: "often" }]),
    );
  if (kind === "share") return ordered(pick(shares), fc.constant(["10 %", "25 %"]));
  if (kind === "boolean") return fc.boolean().chain((value) => leaf(fact, "equal", fc.constant(value)));
  if (kind === "tags")
    return pick(["contains", "doesNotContain"]).chain((operator) => leaf(fact, operator, pick(["cash", "card"])));
  if (kind === "date") {
    const fixed = fc.oneof(
      { weight: 3, arbitrary: pick(dating).chain((operator) => leaf(fact, operator, pick(days))) },
      { weight: 1, arbitrary: leaf(fact, "between", fc.constant(["2024-02-29", "2025-03-01"])) },
    );
    if (timeless) return fixed;
    const moving = pick(["withinLast", "olderThan"]).chain((operator) => leaf(fact, operator, pick(periods)));
    const now = pick(dating).chain((operator) => leaf(fact, operator, fc.constant({ fact: "asOf" })));
    return fc.oneof(fixed, moving, now);
  }
  const symbols = members[kind] ?? [];
  const several = fc.subarray([...symbols], { minLength: 1 });
  const named =
    kind === "disposal"
      ? [{ list: "bad-disposals" }]
      : kind === "giver"
        ? [{ list: "known-givers" }, { set: "staff" }]
        : [];
  return fc.oneof(
    {
      weight: 4,
      arbitrary: pick(["equal", "equal", "notEqual"]).chain((operator) => leaf(fact, operator, pick(symbols))),
    },
    {
      weight: 2,
      arbitrary: pick(["in", "notIn"]).chain((operator) =>
        leaf(fact, operator, fc.oneof(several, ...named.map((one) => fc.constant(one)))),
      ),
    },
    { weight: 1, arbitrary: leaf(fact, "startsWith", pick([symbols[0]?.slice(0, 1) ?? "x", "zz"])) },
  );
}

/** A tree of all, any, not, shared conditions and comparisons over the facts in sight. */
export function conditionArbitrary(
  facts: readonly Fact[],
  { timeless = false, shared = [], depth = 2 }: { timeless?: boolean; shared?: readonly string[]; depth?: number } = {},
): fc.Arbitrary<YamlMap> {
  const leaves = pick(facts).chain((fact) => leafArbitrary(fact, timeless));
  const named = shared.map((condition) => ({ weight: 1, arbitrary: fc.constant<YamlMap>({ condition }) }));
  if (depth === 0) return fc.oneof({ weight: 6, arbitrary: leaves }, ...named);
  const inner = conditionArbitrary(facts, { timeless, shared, depth: depth - 1 });
  const arms = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 6, arbitrary: leaves },
    { weight: 3, arbitrary: arms.map((any): YamlMap => ({ any })) },
    { weight: 2, arbitrary: arms.map((all): YamlMap => ({ all })) },
    { weight: 1, arbitrary: inner.map((not): YamlMap => ({ not })) },
    ...named,
  );
}
