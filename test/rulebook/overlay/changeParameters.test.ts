import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/kernel/index.js";
import type { Parameter } from "../../../src/rulebook/Rulebook.js";
import { sampleFiles } from "../samples/sampleFiles.js";
import { accepted, overlayMain, refusals } from "./overlaySample.js";

const single = `  - id: gift.limit
    title: { zh: 限额, en: Limit }
    type: money
    range: { min: 1.00 CNY, max: 1000.00 CNY }
    values:
      - { from: 1990-01-01, value: 200.00 CNY }
`;
const bases = { base: { ...sampleFiles, "params/gift.yaml": `${sampleFiles["params/gift.yaml"]}${single}` } };
const ours = (...lines: readonly string[]): ReturnType<typeof accepted> =>
  accepted({ "rulebook.yaml": overlayMain("params:", ...lines.map((line) => `  ${line}`)) }, bases);
const refused = (...lines: readonly string[]): readonly string[] =>
  refusals({ "rulebook.yaml": overlayMain("params:", ...lines.map((line) => `  ${line}`)) }, bases);
const shown = (parameter: Parameter | undefined): readonly string[] =>
  (parameter?.values ?? []).map(({ from, value }) => `${formatDay(from)} ${JSON.stringify(value.value)}`);

describe("a line changes a number", () => {
  test("a bare value holds from the first day on", () => {
    const { params, overlay } = ours("gift.limit: 300.00 CNY");
    expect(shown(params["gift.limit"])).toEqual(['1990-01-01 {"amount":30000,"currency":"CNY"}']);
    expect(overlay?.changedParams).toEqual([
      {
        id: "gift.limit",
        title: { zh: "限额", en: "Limit" },
        before: [{ from: "1990-01-01", value: "200.00 CNY" }],
        after: [{ from: "1990-01-01", value: "300.00 CNY" }],
      },
    ]);
  });
  test("one with a day holds from that day; what the base says before it stays", () => {
    const { params } = ours("gift.window: { from: 2024-06-01, value: 6 months }");
    expect(shown(params["gift.window"])).toEqual([
      '1990-01-01 {"unit":"months","count":12}',
      '2020-01-01 {"unit":"months","count":24}',
      '2024-06-01 {"unit":"months","count":6}',
    ]);
  });
  test("what the base says from that day on is gone", () => {
    const { params } = ours(
      "gift.window: [{ from: 2000-01-01, value: 6 months }, { from: 2010-01-01, value: 7 months }]",
    );
    expect(shown(params["gift.window"]).map((one) => one.slice(0, 10))).toEqual([
      "1990-01-01",
      "2000-01-01",
      "2010-01-01",
    ]);
  });
  test("without a basis of its own it is a default and never called law", () => {
    const base = accepted(sampleFiles, {});
    expect(base.params["gift.window"]?.configurable).toBe(false);
    expect(ours("gift.window: { from: 2024-06-01, value: 6 months }").params["gift.window"]?.configurable).toBe(true);
    const cited = `gift.window: { from: 2024-06-01, value: 6 months, basis: { doc: PZF, article: "34" } }`;
    expect(ours(cited).params["gift.window"]?.configurable).toBe(false);
  });
  test("what says the same is no change", () => {
    expect(ours("gift.limit: 200.00 CNY").overlay?.changedParams).toEqual([]);
  });
});

describe("what cannot be meant is an error at its place", () => {
  test.each([
    ["a bare value of a parameter with values by date", "gift.window: 6 months", "param-dated rulebook.yaml:8:16"],
    ["a parameter that the base does not have", "gift.limmit: 3.00 CNY", "param-unknown rulebook.yaml:8:3"],
    ["a value of another type", "gift.limit: 6 months", "money-form rulebook.yaml:8:15"],
    ["another currency", "gift.limit: 6.00 USD", "type-currency rulebook.yaml:8:15"],
    ["a value outside the base's range", "gift.limit: 6000.00 CNY", "range rulebook.yaml:8:15"],
    ["the same with a day", "gift.limit: { from: 2024-01-01, value: 6000.00 CNY }", "range rulebook.yaml:8:42"],
    ["no day", "gift.limit: { value: 6.00 CNY }", "rule-missing-key rulebook.yaml:8:15"],
    ["nothing", "gift.limit: []", "rule-shape rulebook.yaml:8:15"],
  ])("%s", (_, line, code) => {
    expect(refused(line)).toEqual([code]);
  });
  test("params that is no map", () => {
    expect(refusals({ "rulebook.yaml": overlayMain("params: [gift.limit]") }, bases)).toEqual([
      "rule-shape rulebook.yaml:7:9",
    ]);
  });
});
