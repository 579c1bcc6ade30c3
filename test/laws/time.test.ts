import fc from "fast-check";
import { expect, test } from "vitest";
import { dic, portraitOf, statusesOf, today } from "./assessing.js";
import type { RawArchive } from "./generateArchive.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns } from "./lawRuns.js";
import { Vacuity } from "./Vacuity.js";

/** 146,097 days are 400 Gregorian years: every date keeps its month, day and weekday. */
const shiftText = (text: string): string =>
  text.replace(/(?<!\d|\d\.)(?:19|20)\d\d(?![\d]|\.\d)/g, (year) => String(Number(year) + 400));
function shiftStrings(value: unknown, key = ""): unknown {
  if (typeof value === "string") return key === "hash" || key === "archiveHash" ? "" : shiftText(value);
  if (Array.isArray(value)) return value.map((one) => shiftStrings(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shiftStrings(inner, name)]));
}
const withoutHashes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === "hash" || key === "archiveHash" ? "" : inner)));

test("P-11: 146,097 days later everything is the same, 400 years later", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 2 }), (cases) => {
      for (const { files, raw } of cases) {
        const later = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, shiftText(text)]));
        const portrait = portraitOf(raw, files);
        // BECAUSE: only texts change, and dates stay dates.
        const shifted = portraitOf(shiftStrings(raw) as RawArchive, later, { ...dic, asOf: shiftText(today) });
        seen.sawPortrait(portrait);
        expect(withoutHashes(shifted)).toEqual(shiftStrings(withoutHashes(portrait)));
      }
    }),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3, unknown: 0.2 });
});

test("P-12: with nothing new, points never rise as time passes", () => {
  const seen = new Vacuity();
  const pairs = [
    ["2025-03-02", "2025-06-28"],
    ["2025-06-30", "2025-07-14"],
    ["2025-08-02", "2026-01-30"],
    ["2026-02-01", "2027-02-27"],
  ] as const;
  fc.assert(
    fc.property(lawCases({ steady: true, exact: true }), fc.constantFrom(...pairs), (cases, [first, second]) => {
      for (const { files, raw } of cases) {
        const fresh = (record: Readonly<Record<string, unknown>>): boolean =>
          [record["recordedOn"], record["occurredOn"], record["effectiveFrom"], record["validUntil"]].some(
            (one) => typeof one === "string" && one > first && one <= second,
          );
        const quiet = { ...raw, records: raw.records.filter((one) => !fresh(one)) };
        const before = portraitOf(quiet, files, { ...dic, asOf: first });
        const after = portraitOf(quiet, files, { ...dic, asOf: second });
        seen.sawPortrait(before, { falls: after.points < before.points });
        expect(after.points).toBeLessThanOrEqual(before.points);
      }
    }),
    fewerRuns(2),
  );
  seen.check({ fires: 0.3, falls: 0.05 });
});

test("P-13: the outlook is what a later assessment says, day by day", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 1, rules: 3 }), (cases) => {
      for (const { files, raw } of cases) {
        const portrait = portraitOf(raw, files, { ...dic, include: ["outlook"] });
        const outlook = portrait.outlook ?? [];
        const stateOf = ({
          grade,
          gates,
        }: {
          readonly grade: string;
          readonly gates: readonly { readonly id: string; readonly status: string }[];
        }): string => JSON.stringify([grade, gates.map(({ id, status }) => [id, status])]);
        let state = stateOf(portrait);
        for (let n = 1; n <= 61; n += 1) {
          const date = new Date(Date.UTC(2025, 5, 30 + n)).toISOString().slice(0, 10);
          const entry = outlook.find((one) => one.date === date);
          if (entry !== undefined) state = stateOf(entry);
          if (date > "2025-08-30") break;
          const then = portraitOf(raw, files, { ...dic, asOf: date, knownAt: today });
          expect([date, stateOf(then)]).toEqual([date, state]);
          if (entry !== undefined) expect(then.points).toBe(entry.points);
        }
        seen.sawPortrait(portrait, { changes: outlook.length > 0 });
      }
    }),
    fewerRuns(6),
  );
  seen.check({ fires: 0.2 });
});

test("P-15: what fires or is silent with a partly known date does so on each day it may be", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 1, exact: true, rules: 2 }), fc.nat(), (cases, which) => {
      for (const { files, raw } of cases) {
        const dated = raw.records.filter(
          (one) => typeof one["occurredOn"] === "string" && String(one["occurredOn"]) <= one.recordedOn,
        );
        const chosen = dated[which % Math.max(1, dated.length)];
        if (chosen === undefined) continue;
        const month = String(chosen["occurredOn"]).slice(0, 7);
        const withDate = (occurredOn: string): RawArchive => ({
          ...raw,
          records: raw.records.map((one) => (one === chosen ? { ...one, occurredOn } : one)),
        });
        const vague = statusesOf(withDate(month), files);
        const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
        for (let n = 1; n <= last; n += 1) {
          const date = `${month}-${String(n).padStart(2, "0")}`;
          if (date > chosen.recordedOn) break;
          const exact = statusesOf(withDate(date), files);
          for (const [id, status] of vague) {
            if (status === "fires") expect([id, date, exact.get(id)]).toEqual([id, date, "fires"]);
            if (status === "silent")
              expect([id, date, ["silent", undefined].includes(exact.get(id))]).toEqual([id, date, true]);
          }
        }
        seen.saw({
          fires: [...vague.values()].includes("fires"),
          silent: [...vague.values()].includes("silent"),
          unknown: [...vague.values()].includes("unknown"),
        });
      }
    }),
    fewerRuns(2),
  );
  seen.check({ fires: 0.2, silent: 0.2, unknown: 0.15 });
});
