import fc from "fast-check";
import { expect, test } from "vitest";
import { BatchSummary, type Tally } from "../../src/population/index.js";

const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "constructor", "__proto__"));
const tally: fc.Arbitrary<Tally> = fc.record({
  kind: fc.constantFrom("cadre", "post"),
  grade: fc.constantFrom("A", "B", "insufficient-data"),
  stable: fc.boolean(),
  rules: names,
  unknown: names,
  barred: names,
  permille: fc.integer({ min: 0, max: 1000 }),
  notLoaded: names,
  partial: names,
  missing: names,
});

function summaryOf(tallies: readonly Tally[]): BatchSummary {
  const summary = new BatchSummary();
  for (const one of tallies) summary.add(one);
  return summary;
}

test("the summary of parts, merged in any order, is the summary of the whole", () => {
  fc.assert(
    fc.property(fc.array(tally), fc.array(tally), (some, others) => {
      const whole = summaryOf([...some, ...others]);
      const merged = summaryOf(others);
      merged.merge(summaryOf(some));
      expect(JSON.stringify(merged.data())).toBe(JSON.stringify(whole.data()));
    }),
  );
});

test("a summary comes back from its data whole, and counts on", () => {
  fc.assert(
    fc.property(fc.array(tally), tally, (some, next) => {
      const back = BatchSummary.from(JSON.parse(JSON.stringify(summaryOf(some).data())));
      back.add(next);
      expect(JSON.stringify(back.data())).toBe(JSON.stringify(summaryOf([...some, next]).data()));
    }),
  );
});

test("a rejected line counts each of its errors once, and no warning", () => {
  const summary = new BatchSummary();
  const problem = (code: string, severity: "error" | "warning") => ({
    code,
    severity,
    message: { zh: "", en: "" },
    args: {},
  });
  summary.reject([problem("money-form", "error"), problem("money-form", "error"), problem("key-unknown", "warning")]);
  expect(summary.data()).toMatchObject({ archives: 0, rejected: 1, codes: { "money-form": 1 } });
});

test("coverage falls into its band at the bound", () => {
  const base = {
    kind: "cadre",
    grade: "A",
    stable: true,
    rules: [],
    unknown: [],
    barred: [],
    notLoaded: [],
    partial: [],
    missing: [],
  };
  const bands = [1000, 999, 900, 899, 600, 599, 0].map(
    (permille) => summaryOf([{ ...base, permille }]).data().coverage.bands,
  );
  expect(bands.map((band) => Object.keys(band)[0])).toEqual([
    "1000",
    "900-999",
    "900-999",
    "600-899",
    "600-899",
    "0-599",
    "0-599",
  ]);
});
