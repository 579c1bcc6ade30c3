import { describe, expect, test } from "vitest";
import { renderCoverage } from "../../../src/cli/renderCoverage.js";
import { displayWidth } from "../../../src/kernel/index.js";
import { parseRulebook, type Rulebook } from "../../../src/rulebook/index.js";
import { standardModel } from "../../../src/standard/index.js";
import { requirementsOf } from "../../../src/workbench/coverage/requirementsOf.js";
import { coverageJson, measureCoverage, type RuleCoverage } from "../../../src/workbench/index.js";
import { standardRules } from "../../dossiers/standardRules.js";
import { sampleFiles } from "../../rulebook/samples/sampleFiles.js";
import { sampleModel } from "../../rulebook/samples/sampleModel.js";

const head = (sampleFiles["integrity/gift-kept.yaml"] ?? "").replace(/each:[\s\S]*/, "").replace("active", "draft");
const tail = "action: remind\nmessage: { zh: 礼品, en: Gift }\nexamples:\n";

/** What is open of the rule with this body and these examples, as `part text: sight`. */
const cover = (body: string, ...examples: readonly string[]): RuleCoverage => {
  const written = `${head}${body}\n${tail}${examples.map((one) => `  - { ${one} }\n`).join("")}`;
  const { rulebook, diagnostics } = parseRulebook({ ...sampleFiles, "integrity/gift-kept.yaml": written }, sampleModel);
  const [only] = rulebook === undefined ? [] : measureCoverage(rulebook, sampleModel, { hints: true });
  if (only === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join());
  return only;
};
const openOf = ({ open }: RuleCoverage): readonly string[] => open.map(({ section, sight }) => `${section}: ${sight}`);

const value = "each: gift\nwhen: { fact: gift.value, operator: greaterThan, value: 500.00 CNY }";
const above = "name: above, given: { gift: { value: 500.01 CNY } }, asOf: 2025-06-30, expect: fires";
const at = "name: at, change: { gift.value: 500.00 CNY }, expect: silent";
const missing = "name: missing, change: { gift.value: missing }, expect: unknown";

describe("a leaf", () => {
  test("is covered once seen true, false, unknown, and from both sides of its bound", () => {
    expect(openOf(cover(value, above, at, missing))).toEqual([]);
  });
  test("is open in what no example shows", () => {
    expect(openOf(cover(value, above, at))).toEqual(["when: unknown"]);
    expect(openOf(cover(value, above.replace("500.01", "500.02"), at, missing))).toEqual(["when: value holds"]);
    expect(openOf(cover(value, above, at.replace("500.00", "499.99"), missing))).toEqual(["when: value fails"]);
  });
  test("is looked at beside an arm that settles the answer", () => {
    const both =
      "each: gift\nwhen:\n  all:\n    - { fact: gift.disposal, operator: equal, value: returned }\n    - { fact: gift.giver, operator: present }";
    const one = "name: one, given: { gift: { disposal: handed-over, giver: A } }, asOf: 2025-06-30, expect: silent";
    // Of the second arm, settled by the first, `true` is seen; of the first it is not.
    const { open } = cover(both, one);
    expect(open.filter(({ sight }) => sight === "true").map(({ text }) => text)).toEqual([
      "gift.disposal equal returned",
    ]);
  });
  test("stands where its author wrote it", () => {
    const [only] = cover(value, above, at).open;
    expect(only?.place).toMatchObject({ file: "integrity/gift-kept.yaml", line: 14, column: 7 });
    expect(only?.text).toBe("gift.value greaterThan 500.00 CNY");
  });
});

describe("what cannot be is excused by the types of the model", () => {
  test("a fact of which left out means none is never unknown, one that may be missing is", () => {
    const { requirements } = cover(
      "each: gift\nwhen:\n  any:\n    - { fact: gift.handedOverOn, operator: absent }\n    - { fact: gift.giver, operator: absent }",
      "name: none, given: { gift: {} }, asOf: 2025-06-30, expect: fires",
    );
    const unknown = requirements.filter(({ sight }) => sight === "unknown");
    expect(unknown.map(({ excused }) => excused?.en)).toEqual(["by the model, left out means none", undefined]);
  });
  test("nor is what a column works out of such facts", () => {
    const rule = standardRules.rules.find(({ id }) => id === "fin-reception-company-over");
    // The rule as it would be if what it reads of an expense meant none where it is left out, as a budget does.
    const told = JSON.stringify(rule).replaceAll(/"field":"(guests|companions)"/g, '"field":"budget"');
    const asked = rule === undefined ? [] : requirementsOf({ ...rule, ...JSON.parse(told) }, standardModel);
    const unknown = asked.filter(({ text, sight }) => text.startsWith("expense.enough") && sight === "unknown");
    expect(unknown.map(({ excused }) => excused?.en)).toEqual(["by the model, left out means none"]);
  });
  test("no amount lies below nought", () => {
    const { requirements } = cover(
      "each: gift\nwhen: { fact: gift.value, operator: greaterThanInclusive, value: 0.00 CNY }",
      above,
    );
    const excused = requirements.flatMap((one) => (one.excused === undefined ? [] : [one.sight]));
    expect(excused).toEqual(["false", "value fails"]);
  });
});

describe("dates", () => {
  const talks =
    "let:\n  talks: { count: talk, within: 12 months }\nwhen: { fact: talks, operator: greaterThanInclusive, value: 1 }";
  const last = "name: last day, given: { talk: { occurredOn: 2024-07-01 } }, asOf: 2025-06-30, expect: fires";
  const first = "name: day before, change: { talk.occurredOn: 2024-06-30 }, expect: silent";
  test("the window of a measure is seen from its last day in and the day before", () => {
    expect(openOf(cover(talks, last, first))).toEqual(["when: unknown"]);
    expect(openOf(cover(talks, last.replace("07-01", "07-02"), first))).toContain("let.talks: value holds");
    expect(openOf(cover(talks, last, first.replace("06-30", "06-29")))).toContain("let.talks: value fails");
  });
  test("a record at the edge of a window that would not count anyway shows nothing", () => {
    const others = talks.replace(
      "within: 12 months",
      "within: 12 months, where: { fact: talk.topic, operator: equal, value: gift }",
    );
    expect(
      openOf(cover(others, last.replace("2024-07-01", "2024-07-01, topic: claims").replace("fires", "silent"))),
    ).toContain("let.talks: value holds");
  });
  test("a deadline is seen on its last day and the day after", () => {
    const due =
      "each: gift\nexpects:\n  record: talk\n  from: gift.occurredOn\n  by: { shift: [gift.occurredOn, 30 days] }\n  late: counts";
    const on = "name: on the day, given: { gift: { occurredOn: 2025-05-31 } }, asOf: 2025-06-30, expect: silent";
    const after = "name: the day after, change: { gift.occurredOn: 2025-05-30 }, expect: fires";
    expect(openOf(cover(due, on, after)).filter((one) => one.includes("deadline"))).toEqual([]);
    expect(openOf(cover(due, on)).filter((one) => one.includes("deadline"))).toEqual(["expects: deadline holds"]);
  });
});

describe("a hint", () => {
  test("is a change that was tried and shows what is open", () => {
    const { open, hints } = cover(
      value,
      at.replace("change: { gift.value: 500.00 CNY }", "given: { gift: { value: 500.00 CNY } }, asOf: 2025-06-30"),
      missing,
    );
    const found = open.map((one) => hints.get(one)?.changes[0]);
    expect(open.map(({ sight }) => sight)).toEqual(["true", "value holds"]);
    expect(found).toEqual([
      { path: "gift.value", value: "500.01 CNY" },
      { path: "gift.value", value: "500.01 CNY" },
    ]);
  });
  test("says what the rule would say", () => {
    const { open, hints } = cover(value, above, at);
    expect(open.map((one) => hints.get(one)?.outcome)).toEqual(["unknown"]);
  });
});

describe("the report", () => {
  const covered = [cover(value, above, at)];
  test.each(["zh", "en"] as const)("fits 80 columns in %s and names file, line and column", (lang) => {
    const text = renderCoverage(covered, lang);
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
    expect(text).toContain("integrity/gift-kept.yaml:14:7");
    expect(text).toContain("change: { gift.value: missing }, expect: unknown");
  });
  test("as JSON has the totals that the rules add up to", () => {
    expect(coverageJson(covered)).toMatchObject({ rules: 1, covered: 0, asked: 5, seen: 4, open: 1, excused: 0 });
  });
});

test("an archive test shows parts of rules as examples do", () => {
  const archive =
    "{ format: integrity-archive/1, subject: { kind: cadre, id: C-1 }, records: [{ type: gift, id: G-1, cadreId: C-1, occurredOn: 2025-01-10, recordedOn: 2025-01-10, verification: documented }], loaded: all }";
  const rule = `${head}${value}\n${tail}  - { ${above} }\n  - { ${at} }\n`;
  const files = {
    ...sampleFiles,
    "integrity/gift-kept.yaml": rule,
    "tests/one.yaml": `tests:\n  - { name: one, archive: ${archive}, asOf: 2025-06-30, expect: { unknown: [gift-kept] } }\n`,
  };
  const { rulebook, diagnostics } = parseRulebook(files, sampleModel);
  if (rulebook === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join());
  const without: Rulebook = { ...rulebook, tests: [] };
  expect(measureCoverage(without, sampleModel).map(openOf)).toEqual([["when: unknown"]]);
  expect(measureCoverage(rulebook, sampleModel).map(openOf)).toEqual([[]]);
});
