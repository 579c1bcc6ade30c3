import { expect, test } from "vitest";
import { formatValue, parseCivilDate, type Scalar, type ScalarType, scalarTypes } from "../../../src/kernel/index.js";

const samples: { readonly [S in ScalarType]: readonly [Scalar, string] } = {
  boolean: [false, "false"],
  integer: [-7, "-7"],
  text: ["礼品", "礼品"],
  id: ["C-0001", "C-0001"],
  enum: ["handed-over", "handed-over"],
  money: [{ amount: -5, currency: "CNY" }, "-0.05 CNY"],
  date: [parseCivilDate("2024-05") ?? "", "2024-05"],
  period: [{ unit: "months", count: 24 }, "24 months"],
  share: [{ numerator: 1, denominator: 8 }, "12.5 %"],
};

test.each(scalarTypes)("a known value of type %s has one text, alone and in a list", (scalar) => {
  const [value, text] = samples[scalar];
  expect(formatValue(value, { scalar, list: false })).toBe(text);
  expect(formatValue([value, value], { scalar, list: true })).toBe(`${text}, ${text}`);
  expect(formatValue([], { scalar, list: true })).toBe("");
});
