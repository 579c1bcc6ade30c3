import fc from "fast-check";
import { standings } from "../../src/kernel/index.js";
import type { Bounds, Outcome, SanctionPeriod } from "../../src/result/index.js";
import { makeRule, makeRulebook } from "./domainScoring.js";
import { exactly, makeOutcome } from "./makeOutcome.js";

export const asOf = 20_000;
export const options = { asOf, reliefs: [] };

/** Three rules, one a category. Rules of statistics exist beside them. */
export const rulebook = makeRulebook([
  makeRule("r-integrity", { category: "integrity", severity: { from: 1, raise: [] } }),
  makeRule("r-claims", { category: "claims", verification: "detected" }),
  makeRule("r-post", { category: "post-control", severity: { from: 2, raise: [] } }),
]);

const ruleIds = rulebook.rules.map(({ id }) => id);
const decays = [0, 1, 333, 500, 861, 999, 1000];
const bounds = (values: readonly number[]): fc.Arbitrary<Bounds> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...values).map(exactly) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...values), fc.constantFrom(...values))
        .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })),
    },
  );

const incidents = ["INC-1", "INC-2", "INC-3", "INC-4"] as const;

/** A finding as an engine might hand it over, biased to ties and edges. Never in a reviewed matter: that moves others between incidents. */
export const findingArbitrary: fc.Arbitrary<Outcome> = fc
  .record({
    rule: fc.constantFrom(...ruleIds),
    key: fc.integer({ min: 0, max: 30 }).map((number) => `K-${number}`),
    severity: bounds([0, 1, 2, 3, 4, 5]),
    standing: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("adjudicated", "documented", "detected") },
      { weight: 1, arbitrary: fc.constantFrom(...standings) },
    ),
    decay: bounds(decays),
    postFactor: bounds([900, 1000, 1200]),
    cap: bounds([3, 5]),
    factor: bounds([500, 1000]),
    incidentId: fc.option(fc.constantFrom(...incidents), { freq: 2 }),
    nature: fc.constantFrom("event", "state"),
    matter: fc.option(fc.constantFrom({ id: "contract", value: "K-7" }, { id: "shop", value: "S-1" }), { freq: 4 }),
  })
  .map(({ rule, key, nature, cap, factor, ...rest }) =>
    makeOutcome(rule, key, {
      ...rest,
      item: { kind: "record", key, type: "item", nature: nature as "event" | "state" },
      standing: rest.standing as Outcome["standing"],
      mitigation: { factor, maxSeverity: cap, applied: [] },
    }),
  );

/** Findings with ids of their own. */
export const findingsArbitrary = (maxLength = 24): fc.Arbitrary<readonly Outcome[]> =>
  fc.uniqueArray(findingArbitrary, { selector: ({ id }) => id, maxLength, size: "max" });

const dayNear = fc.integer({ min: asOf - 3, max: asOf + 3 }).map((day) => ({ first: day, last: day }));
export const sanctionsArbitrary: fc.Arbitrary<readonly SanctionPeriod[]> = fc.array(
  fc.record({
    record: fc.constantFrom("S-1", "S-2", "S-3"),
    incidentId: fc.constantFrom(...incidents),
    begunOn: fc.oneof(dayNear, fc.constantFrom(null, undefined)),
    endsOn: fc.oneof(dayNear, fc.constantFrom(null, undefined)),
    revokedOn: fc.constant(null),
  }),
  { maxLength: 4 },
);
