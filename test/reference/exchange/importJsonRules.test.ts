import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDiagnostic, parseRulebook } from "../../../src/index.js";
import { type FactMapping, importJsonRules } from "../../../src/reference/index.js";
import { standardModel } from "../../../src/standard-entry.js";
import { trapMapping, trapModel, trapRulebook } from "./trapModel.js";

type Facts = Readonly<Record<string, string | FactMapping>>;
const home = { category: "integrity", owner: "office", action: "ask" };
const importing = (rules: unknown, facts: Facts = trapMapping) =>
  importJsonRules(typeof rules === "string" ? rules : JSON.stringify(rules), { model: trapModel, facts, ...home });
const ruleOf = (...all: readonly unknown[]) => ({ name: "r", conditions: { all }, event: { type: "t" } });
const errorsOf = ({ diagnostics }: ReturnType<typeof importJsonRules>): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);

/** The `when` of the only rule, from its first condition on. */
function whenOf(rules: unknown, facts?: Facts): string {
  const { files } = importing(rules, facts);
  return (
    Object.values(files)[0]
      ?.replace(/[\s\S]*\n {2}all:\n/, "")
      .replace(/\naction:[\s\S]*/, "")
      .trim() ?? ""
  );
}

describe("a value becomes a literal of the fact's type", () => {
  test.each<readonly [unknown, string | FactMapping, string]>([
    [500, { fact: "person.pay", currency: "CNY" }, "500.00 CNY"],
    [500.5, { fact: "person.pay", currency: "CNY" }, "500.50 CNY"],
    [0.29, { fact: "person.pay", currency: "CNY" }, "0.29 CNY"],
    [29, { fact: "person.pay", currency: "CNY", money: "minor" }, "0.29 CNY"],
    ["12.00 CNY", "person.pay", "12.00 CNY"],
    [19_844, { fact: "person.joined", dates: "days" }, "2024-05-01"],
    [1_714_521_600_000, { fact: "person.joined", dates: "milliseconds" }, "2024-05-01"],
    ["2024-05-01", "person.joined", "2024-05-01"],
    [18, "person.years", "18"],
  ])("%j of %j is %s", (value, mapping, written) => {
    expect(whenOf(ruleOf({ fact: "f", operator: "equal", value }), { f: mapping })).toMatch(
      new RegExp(`value: ${written.replace(".", "\\.")} \\}$`),
    );
  });

  test.each<readonly [unknown, string | FactMapping, string]>([
    [0.295, { fact: "person.pay", currency: "CNY" }, "import-literal-type"],
    [500, { fact: "person.pay", currency: "USD" }, "import-literal-type"],
    [1_714_521_600_001, { fact: "person.joined", dates: "milliseconds" }, "import-literal-type"],
    [18.5, "person.years", "import-literal-type"],
    ["no id\n", "person.staffNo", "import-literal-type"],
    [true, "person.city", "import-literal-type"],
  ])("%j of %j is refused as %s", (value, mapping, code) => {
    expect(errorsOf(importing(ruleOf({ fact: "f", operator: "equal", value }), { f: mapping }))).toEqual([code]);
  });
});

test("orders of dates become before and after, named conditions stand where they are used", () => {
  const rules = [ruleOf({ condition: "recent" }, { not: { fact: "years", operator: "lessThan", value: 3 } })];
  const conditions = { recent: { any: [{ fact: "joined", operator: "greaterThanInclusive", value: "2024-01-01" }] } };
  expect(whenOf({ rules, conditions })).toBe(
    [
      "- any:",
      "        - { fact: person.joined, operator: onOrAfter, value: 2024-01-01 }",
      "    - not:",
      "        { fact: person.years, operator: lessThan, value: 3 }",
    ].join("\n"),
  );
});

test("a fact of two record types, one of none, and one nobody uses are told apart with the nearest name", () => {
  const facts = { a: "gift.value", b: "kinBusiness.kin", c: "gift.valeu", d: "gift.disposal" };
  const leaf = (fact: string) => ({ fact, operator: "equal", value: null });
  const { diagnostics, files } = importJsonRules(JSON.stringify(ruleOf(leaf("a"), leaf("aa"))), {
    model: standardModel,
    facts,
    for: "cadre",
    ...home,
  });
  const said = diagnostics.map(({ code, help }) => `${code}: ${help?.en ?? ""}`);
  expect(files).toEqual({});
  expect(said).toContain("import-mapping-unknown: did you mean `gift.value`?");
  expect(said.filter((one) => one.startsWith("import-mapping-unused"))).not.toEqual([]);
  expect(said.some((one) => one.startsWith("import-fact-unmapped"))).toBe(true);
});

test("facts of two record types make no rule", () => {
  const [first, second] = [...standardModel.records.values()].filter(
    ({ facts }) => facts.has("note") || facts.has("verification"),
  );
  const facts = { a: `${first?.type}.verification`, b: `${second?.type}.verification` };
  const leaf = (fact: string) => ({ fact, operator: "equal", value: "detected" });
  const found = importJsonRules(JSON.stringify(ruleOf(leaf("a"), leaf("b"))), {
    model: standardModel,
    facts,
    for: "cadre",
    ...home,
  });
  expect(errorsOf(found)).toEqual(["import-records-mixed"]);
});

/** Leaves that are right, their texts whatever they are, with a wrong one here and there. */
const wrongLeaf = fc.record(
  {
    fact: fc.oneof(fc.constantFrom(...Object.keys(trapMapping)), fc.string({ maxLength: 4 })),
    operator: fc.oneof(fc.constantFrom("equal", "in", "contains", "lessThan"), fc.string({ maxLength: 4 })),
    value: fc.oneof(fc.constantFrom<unknown>(1, null, [], { fact: "limit" }), fc.jsonValue()),
  },
  { requiredKeys: ["fact", "operator"] },
);
const rightLeaf = fc.oneof(
  fc.record({ fact: fc.constant("city"), operator: fc.constantFrom("equal", "notEqual"), value: fc.string() }),
  fc.record({
    fact: fc.constant("city"),
    operator: fc.constantFrom("in", "notIn"),
    value: fc.array(fc.string(), { minLength: 1 }),
  }),
  fc.record({
    fact: fc.constant("tags"),
    operator: fc.constant("contains"),
    value: fc.constantFrom("x: y # {z}", "'\"\\", "是", "- a", "~"),
  }),
  fc.record({
    fact: fc.constant("years"),
    operator: fc.constant("lessThan"),
    value: fc.oneof(fc.nat(), fc.constant({ fact: "limit" })),
  }),
  fc.record({ fact: fc.constant("joined"), operator: fc.constant("greaterThan"), value: fc.constant("2024-05-01") }),
);
const leafArbitrary = fc.oneof({ weight: 12, arbitrary: rightLeaf }, { weight: 1, arbitrary: wrongLeaf });
const { condition } = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    { weight: 40, arbitrary: leafArbitrary },
    { weight: 10, arbitrary: fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }) },
    { weight: 10, arbitrary: fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }) },
    { weight: 10, arbitrary: fc.record({ not: tie("condition") }) },
    { weight: 1, arbitrary: fc.record({ condition: fc.constantFrom("a", "b") }) },
  ),
}));
const ruleArbitrary = fc.record(
  {
    name: fc.oneof(fc.string(), fc.constantFrom("礼品", "r {x}", 'a"b', "Gift too large")),
    conditions: fc.record({ all: fc.array(condition, { minLength: 1, maxLength: 3 }) }),
    event: fc.record({ type: fc.string(), params: fc.dictionary(fc.string(), fc.string()) }),
  },
  { requiredKeys: ["conditions", "event"] },
);

test("whatever is imported, nothing is thrown, and what is written is a sound rule file", () => {
  let written = 0;
  fc.assert(
    fc.property(fc.array(ruleArbitrary, { maxLength: 3 }), condition, (rules, a) => {
      const { files, diagnostics } = importing({ rules, conditions: { a, b: { all: [{ condition: "a" }] } } });
      for (const one of diagnostics) formatDiagnostic(one, { lang: "zh" });
      written += Object.keys(files).length;
      const { rulebook, diagnostics: faults } = parseRulebook({ ...trapRulebook, ...files }, trapModel);
      expect(
        faults.filter(({ severity }) => severity === "error").map((one) => formatDiagnostic(one, { lang: "en" })),
      ).toEqual([]);
      expect(rulebook?.rules).toHaveLength(Object.keys(files).length);
    }),
    { numRuns: 100, seed: 20250630 },
  );
  expect(written).toBeGreaterThan(50);
});

test("whatever the text, nothing is thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (source) => {
      importJsonRules(source, { model: trapModel, facts: trapMapping, ...home });
    }),
    { numRuns: 300, seed: 20250630 },
  );
});
