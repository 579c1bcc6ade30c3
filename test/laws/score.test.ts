import fc from "fast-check";
import { expect, test } from "vitest";
import type { Portrait } from "../../src/index.js";
import type { YamlMap } from "../../src/testing/index.js";
import { portraitOf } from "./assessing.js";
import type { RawArchive, RawRecord } from "./generateArchive.js";
import { filesOf } from "./generateRulebook.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns } from "./lawRuns.js";
import { Vacuity } from "./Vacuity.js";

const weights = [1000n, 1000n, 800n, 500n, 200n];
const bands = [
  ["A", 0],
  ["B", 6000],
  ["C", 24000],
  ["D", 45000],
] as const;
const gradeAt = (points: number): number => bands.filter(([, from]) => from <= points).length - 1;
const rank = (grade: string): number => bands.findIndex(([name]) => name === grade);
const sum = (numbers: readonly number[]): bigint => numbers.reduce((total, one) => total + BigInt(one), 0n);

function integersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(integersIn) : [];
}

test("P-23: the ledger adds up to the points, each line follows from its factors, every number is a whole one", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases(), (cases) => {
      for (const { files, raw } of cases) {
        const portrait = portraitOf(raw, files);
        const { ledger, points, dimensions } = portrait;
        seen.sawPortrait(portrait, {
          ties: ledger.some(({ value }, index) => value !== undefined && value === ledger[index + 1]?.value),
        });
        expect(sum(ledger.map((line) => line.points))).toBe(BigInt(points));
        const cut = ledger.filter((line) => line.cut !== undefined).map((line) => line.points);
        expect(sum([...dimensions.map((one) => one.points), ...cut])).toBe(BigInt(points));
        for (const number of integersIn(portrait))
          expect(Number.isSafeInteger(number) && !Object.is(number, -0)).toBe(true);
        for (const { value, factors, rank: place, points: own } of ledger) {
          if (value === undefined || factors === undefined || place === undefined) continue;
          const first = (BigInt(factors.base) * BigInt(factors.verification) * BigInt(factors.decay)) / 1_000_000n;
          expect(BigInt(value)).toBe((first * BigInt(factors.post) * BigInt(factors.mitigation)) / 1_000_000n);
          expect(BigInt(own)).toBe((BigInt(value) * (weights[place - 1] ?? 0n)) / 1000n);
        }
      }
    }),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3, ties: 0.03 });
});

test("P-24: established ≤ points ≤ what all incidents make and what the ceiling allows; the score follows points", () => {
  const seen = new Vacuity();
  const scores: { readonly points: number; readonly score: number }[] = [];
  fc.assert(
    fc.property(lawCases(), (cases) => {
      for (const { files, raw } of cases) {
        const portrait = portraitOf(raw, files);
        const { ledger, points, established, score } = portrait;
        const all = ledger.reduce((total, line) => total + (line.cut === undefined ? line.points : 0), 0);
        const ceiling = (established < 24_000 ? 24_000 : established < 45_000 ? 45_000 : Number.MAX_SAFE_INTEGER) - 1;
        seen.sawPortrait(portrait, { cut: all > points });
        expect(established).toBeGreaterThanOrEqual(0);
        expect(points).toBeGreaterThanOrEqual(established);
        expect(points).toBe(Math.max(established, Math.min(all, ceiling)));
        expect(all).toBeLessThanOrEqual(35_000 * 1.2 * 3.5);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        scores.push({ points, score });
      }
    }),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3 });
  scores.sort((a, b) => a.points - b.points);
  for (const [index, one] of scores.entries()) expect(one.score).toBeGreaterThanOrEqual(scores[index - 1]?.score ?? 0);
});

test("P-30: detections alone, however many, reach no grade of C or worse", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(
      lawCases({ verification: "detected", archives: 2 }),
      fc.integer({ min: 1, max: 40 }),
      (cases, count) => {
        for (const { files, raw } of cases) {
          const mark = raw.records.find(({ type }) => type === "gift");
          const more =
            mark === undefined
              ? []
              : Array.from(
                  { length: count },
                  (_, index): RawRecord => ({
                    ...mark,
                    id: `M${index}`,
                    incidentId: null,
                    supersedes: null,
                    withdrawn: null,
                  }),
                );
          const unreviewed: RawArchive = {
            ...raw,
            records: [...raw.records.filter(({ type }) => type !== "review"), ...more],
          };
          const portrait = portraitOf(unreviewed, files);
          seen.sawPortrait(portrait, {
            many: portrait.ledger.length > 4,
            cut: portrait.ledger.some((line) => line.cut !== undefined),
          });
          expect(portrait.established).toBe(0);
          expect(rank(portrait.grade)).toBeLessThan(rank("C"));
          expect(gradeAt(portrait.points)).toBeLessThan(rank("C"));
        }
      },
    ),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3, many: 0.1, cut: 0.02 });
});

const withoutRule = ({ rulebook, shadow: _, ...rest }: Portrait): unknown => ({
  ...rest,
  rulebook: { ...rulebook, hash: "" },
});

test("P-31: an exception more, a narrower condition, or shadow never raises points; shadow alters only its section", () => {
  const seen = new Vacuity();
  const condition: YamlMap = { fact: "cadre.keyPerson", operator: "equal", value: true };
  const changes: Readonly<Record<string, (rule: YamlMap) => YamlMap>> = {
    excepted: (rule) => ({
      ...rule,
      except: [
        ...(Array.isArray(rule["except"]) ? rule["except"] : []),
        { id: "key", title: { zh: "例外", en: "Exception" }, when: condition },
      ],
    }),
    narrowed: (rule) => ({ ...rule, when: { all: [rule["when"] ?? condition, condition] } }),
    shadow: (rule) => ({ ...rule, status: "shadow" }),
    retired: (rule) => ({ ...rule, status: "retired" }),
  };
  fc.assert(
    fc.property(lawCases({ plain: true }), fc.constantFrom(...Object.entries(changes)), (cases, [name, change]) => {
      for (const { book, files, raw } of cases) {
        const [first, ...others] = book.rules;
        if (first === undefined) continue;
        const before = portraitOf(raw, files);
        const after = portraitOf(raw, filesOf({ rules: [change(first), ...others] }));
        seen.sawPortrait(before, { lower: after.points < before.points });
        expect(after.points).toBeLessThanOrEqual(before.points);
        if (name === "shadow")
          expect(withoutRule(after)).toEqual(withoutRule(portraitOf(raw, filesOf({ rules: others }))));
      }
    }),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3, lower: 0.1 });
});
