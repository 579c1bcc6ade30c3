import fc from "fast-check";
import { writeFile, type Yaml, type YamlMap } from "../../src/testing/index.js";
import { factsOf, likelyFact, type Type } from "./factsInSight.js";
import { conditionArbitrary, type Fact, leafArbitrary } from "./generateCondition.js";
import { arithmeticArbitrary, measureArbitrary } from "./generateMeasure.js";
import { rulebookHeader } from "./rulebookHeader.js";

/** Rules as data, so that laws can rewrite them; `filesOf` makes the folder of texts. */
export interface RawRulebook {
  readonly rules: readonly YamlMap[];
}

export interface RuleOptions {
  /** Only rules whose truth does not fall with time by itself: no deadlines, absences, moving bounds. */
  readonly steady?: boolean;
  /** The rule's own standing, where the law is about one. */
  readonly verification?: string;
}

const profile: readonly Fact[] = [
  { name: "cadre.grade", kind: "grade" },
  { name: "cadre.keyPerson", kind: "boolean" },
];
const placement: readonly Fact[] = [
  { name: "post.risk", kind: "risk" },
  { name: "unit.remote", kind: "boolean" },
];

/** What a rule is applied to, and what is in sight then. */
interface Shape {
  readonly each?: Yaml;
  readonly facts: readonly Fact[];
  readonly shared: readonly string[];
  /** Types whose own name is taken by the record under test. */
  readonly event?: string;
  readonly matter?: string;
  readonly group?: Type;
  /** What often holds, so that rules do fire. */
  readonly likely?: YamlMap;
}

const shapes = (steady: boolean): fc.Arbitrary<Shape> => {
  const of = (type: Type, as: string, each: Yaml, more: Partial<Shape> = {}): Shape => ({
    each,
    facts: factsOf(type, as),
    shared: [],
    likely: { fact: `${as}.${likelyFact[type]}`, operator: "present" },
    ...more,
  });
  const gift = of("gift", "gift", "gift", { shared: ["gift-large"], event: "gift.occurredOn", matter: "gift.giver" });
  const group = (by: Yaml, within: boolean, where: YamlMap | undefined): Shape => ({
    each: { group: "gift", by, ...(within ? { within: "12 months" } : {}), ...(where === undefined ? {} : { where }) },
    facts: [{ name: "gift.giver", kind: "giver" }],
    shared: [],
    matter: "gift.giver",
    group: "gift",
    likely: { fact: "gift.giver", operator: "present" },
  });
  const ordinary: readonly fc.WeightedArbitrary<Shape>[] = [
    { weight: 6, arbitrary: fc.constant(gift) },
    { weight: 2, arbitrary: fc.constant(of("gift", "one", { record: "gift", as: "one" }, { matter: "one.giver" })) },
    { weight: 3, arbitrary: fc.constant(of("talk", "talk", "talk", { event: "talk.occurredOn" })) },
    { weight: 3, arbitrary: fc.constant(of("holding", "holding", "holding")) },
    { weight: 2, arbitrary: fc.constant(of("sanction", "sanction", "sanction")) },
    { weight: 1, arbitrary: fc.constant(of("complaint", "complaint", "complaint")) },
    {
      weight: 1,
      arbitrary: fc.constant<Shape>({
        each: { anyOf: ["gift", "talk"], as: "item" },
        facts: [
          { name: "item.occurredOn", kind: "date" },
          { name: "item.pieces", kind: "integer" },
        ],
        shared: [],
        event: "item.occurredOn",
        likely: { fact: "item.occurredOn", operator: "present" },
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom<Yaml>("gift.giver", ["gift.giver", "gift.disposal"]),
          fc.boolean(),
          fc.option(conditionArbitrary(factsOf("gift", "gift"), { timeless: true, depth: 1 }), { nil: undefined }),
        )
        .map(([by, within, where]) => group(by, within, where)),
    },
    { weight: 3, arbitrary: fc.constant<Shape>({ facts: [], shared: [] }) },
  ];
  const calendar = fc.tuple(fc.constantFrom("year", "half", "quarter"), fc.integer({ min: 0, max: 2 })).map(
    ([unit, back]): Shape => ({
      each: { calendar: unit, back },
      facts: [{ name: `${unit}.from`, kind: "date" }],
      shared: [],
      event: `${unit}.from`,
      likely: { fact: `${unit}.from`, operator: "present" },
    }),
  );
  return fc.oneof(...ordinary, ...(steady ? [] : [{ weight: 2, arbitrary: calendar }]));
};

function expectsArbitrary({ event }: Shape): fc.Arbitrary<YamlMap | undefined> {
  if (event === undefined) return fc.constant(undefined);
  const body = fc.record({
    record: fc.constant({ record: "talk", as: "wanted" }),
    from: fc.constant(event),
    by: fc.constantFrom<Yaml>({ shift: [event, "30 days"] }, { shift: [event, "3 months"] }),
    late: fc.constantFrom("remedies", "counts"),
  });
  return fc.option(body, { freq: 4, nil: undefined });
}

const chance = (times: number, value: fc.Arbitrary<YamlMap>): fc.Arbitrary<YamlMap> =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: times, arbitrary: fc.constant<YamlMap>({}) });

function bodyArbitrary(shape: Shape, { steady = false, verification }: RuleOptions): fc.Arbitrary<YamlMap> {
  const measures = fc.tuple(measureArbitrary(shape, "m1", steady), measureArbitrary(shape, "m2", steady));
  const lets = fc
    .tuple(
      measures,
      fc.integer({ min: shape.facts.length === 0 ? 1 : 0, max: 2 }),
      steady ? fc.constant(undefined) : arithmeticArbitrary(shape),
    )
    .map(([[first, second], count, sum]) => ({
      found: [first, second]
        .slice(0, steady ? Math.min(1, count) : count)
        .map(({ value, kind }, index) => ({ name: `found${index}`, kind, value })),
      sum,
    }));
  return lets.chain(({ found, sum }) => {
    const letFacts: readonly Fact[] = [
      ...found.map(({ name, kind }) => ({ name, kind })),
      ...(sum === undefined ? [] : [{ name: "apart", kind: sum.kind }]),
    ];
    const timeless = [...shape.facts, ...profile];
    const sight: readonly Fact[] = steady
      ? timeless
      : [...shape.facts, ...shape.facts, ...letFacts, ...letFacts, ...profile, ...placement];
    const tree = conditionArbitrary(sight, { timeless: steady, shared: shape.shared });
    const small = conditionArbitrary(sight, { timeless: steady, shared: shape.shared, depth: 0 });
    const grown = found.map(({ name, kind }): fc.Arbitrary<YamlMap> => {
      const value: Yaml = kind === "money" ? "100.00 CNY" : 1;
      if (kind === "boolean") return fc.constant({ fact: name, operator: "equal", value: true });
      return fc.constant({ fact: name, operator: "greaterThanInclusive", value });
    });
    const when = steady
      ? fc
          .tuple(
            shape.facts.length === 0 ? fc.constant<YamlMap>({ fact: "cadre.id", operator: "present" }) : tree,
            ...grown,
          )
          .map((all): YamlMap => ({ all }))
      : fc.oneof(
          {
            weight: shape.likely === undefined ? 0 : 4,
            arbitrary: tree.map((one): YamlMap => ({ any: [one, shape.likely ?? one] })),
          },
          {
            weight: shape.likely === undefined ? 0 : 1,
            arbitrary: tree.map((one): YamlMap => ({ all: [{ any: [{ not: one }, one] }, shape.likely ?? one] })),
          },
          { weight: 3, arbitrary: tree },
          {
            weight: 2,
            arbitrary:
              letFacts.length === 0 ? small : fc.constantFrom(...letFacts).chain((one) => leafArbitrary(one, false)),
          },
        );
    const definitions = {
      ...Object.fromEntries(found.map(({ name, value }) => [name, value])),
      ...(sum === undefined ? {} : { apart: sum.value }),
    };
    const tiers = small.map((condition): Yaml => ({ from: 2, raise: [{ to: 4, when: condition }] }));
    const severity = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: steady ? 0 : 2, arbitrary: tiers },
    );
    const decay = fc.constantFrom<YamlMap>(
      { shape: "linear", months: 24 },
      { shape: "linear", months: 36 },
      { shape: "step", months: 18 },
      { shape: "sanction" },
      ...(shape.group === undefined ? [] : [{ shape: "linear", months: 24, from: "latest" }]),
      ...(shape.each === "holding" ? [{ shape: "linear", months: 24, from: "holding.effectiveTo" }] : []),
    );
    const exception = small.map(
      (condition): YamlMap => ({ id: "let-off", title: { zh: "例外", en: "Let off" }, when: condition }),
    );
    const standing =
      verification === undefined
        ? chance(2, fc.constant({ verification: "detected" }))
        : fc.constant<YamlMap>({ verification });
    return fc
      .tuple(
        fc.tuple(when, severity, steady ? fc.constant(undefined) : expectsArbitrary(shape)),
        chance(
          5,
          small.map((needs) => ({ needs })),
        ),
        chance(
          4,
          exception.map((one) => ({ except: [one] })),
        ),
        standing,
        chance(
          1,
          decay.map((one) => ({ decay: one })),
        ),
        shape.matter === undefined
          ? fc.constant<YamlMap>({})
          : chance(3, fc.constant({ matter: { id: "giver", by: shape.matter } })),
        chance(4, fc.constant({ gate: { id: "gate" } })),
        chance(8, fc.constant({ effective: { from: "2024-03-01" } })),
        fc.oneof(
          { weight: 9, arbitrary: fc.constant<YamlMap>({ status: "active", kind: "finding" }) },
          { weight: 1, arbitrary: fc.constant<YamlMap>({ status: "shadow", kind: "finding" }) },
          { weight: 1, arbitrary: fc.constant<YamlMap>({ status: "active", kind: "gate", gate: { id: "gate" } }) },
        ),
      )
      .map(([[condition, tier, expects], needs, except, own, fades, matter, gate, effective, status]) => ({
        ...(shape.each === undefined ? {} : { each: shape.each }),
        ...(Object.keys(definitions).length === 0 ? {} : { let: definitions }),
        ...needs,
        when: condition,
        ...(expects === undefined ? {} : { expects }),
        ...(steady ? {} : except),
        severity: tier,
        ...own,
        ...fades,
        ...matter,
        ...gate,
        ...(steady ? {} : effective),
        ...status,
      }));
  });
}

/** A rule under its id with everything that is not drawn. */
function ruleOf(id: string, body: YamlMap): YamlMap {
  return {
    rule: id,
    version: 1,
    title: { zh: "规则", en: `Rule ${id}` },
    why: { zh: "缘由", en: "Why" },
    category: id === "r1" ? "conduct" : "integrity",
    owner: "office",
    action: "ask",
    basis: [{ doc: "house" }],
    for: "cadre",
    message: { zh: "说明", en: "Message" },
    examples: [{ name: "it fires", given: {}, asOf: "2025-06-30", expect: "fires" }],
    ...body,
  };
}

/** A plain rule that finds something in most archives: the laws speak of what fires. */
function plainBody({ verification }: RuleOptions): fc.Arbitrary<YamlMap> {
  const about = fc.constantFrom<YamlMap>(
    { each: "gift", when: { any: [{ fact: "gift.giver", operator: "present" }, { condition: "gift-large" }] } },
    { each: "gift", when: { fact: "gift.disposal", operator: "notEqual", value: "returned" } },
    {
      each: "gift",
      when: { fact: "gift.pieces", operator: "greaterThanInclusive", value: 0 },
      matter: { id: "giver", by: "gift.giver" },
    },
    {
      each: { group: "gift", by: "gift.giver" },
      let: { n: { count: "gift" } },
      when: { fact: "n", operator: "greaterThanInclusive", value: 1 },
    },
  );
  const decay = fc.constantFrom<YamlMap>({}, {}, { decay: { shape: "linear", months: 36 } });
  const own =
    verification === undefined
      ? fc.constantFrom<YamlMap>({}, {}, { verification: "detected" })
      : fc.constant<YamlMap>({ verification });
  return fc.tuple(about, fc.integer({ min: 1, max: 5 }), decay, own).map(([body, severity, fades, standing]) => ({
    ...body,
    severity,
    ...fades,
    ...standing,
    status: "active",
    kind: "finding",
  }));
}

/** Rulebooks of a plain rule and up to `most` drawn ones, valid by construction. */
export function rulebookArbitrary(options: RuleOptions = {}, most = 3): fc.Arbitrary<RawRulebook> {
  const body = shapes(options.steady === true).chain((shape) => bodyArbitrary(shape, options));
  return fc
    .tuple(plainBody(options), fc.array(body, { minLength: 1, maxLength: most }))
    .map(([first, others]) => ({ rules: [first, ...others].map((one, index) => ruleOf(`r${index}`, one)) }));
}

export function filesOf({ rules }: RawRulebook): Readonly<Record<string, string>> {
  return {
    ...rulebookHeader,
    ...Object.fromEntries(
      rules.map((rule) => [`${String(rule["category"])}/${String(rule["rule"])}.yaml`, writeFile(rule)]),
    ),
  };
}
