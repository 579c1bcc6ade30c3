import fc from "fast-check";
import { expect, test } from "vitest";
import type { YamlMap } from "../../src/testing/index.js";
import { portraitOf, scoreOf, statusesOf } from "./assessing.js";
import { type RawRecord, recordArbitrary } from "./generateArchive.js";
import { filesOf } from "./generateRulebook.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns } from "./lawRuns.js";
import {
  deMorgan,
  distribute,
  doubleNegation,
  inlineNames,
  inlineParameters,
  rewriteConditions,
  unfoldBetween,
} from "./rewriteCondition.js";
import { Vacuity } from "./Vacuity.js";

const factual = ["gift", "talk", "holding", "complaint"];

/** A donor of values for every type, whole and exact. */
const donors = fc.tuple(...factual.map((type) => recordArbitrary([type], "D", { whole: true, exact: true })));
const given = new Set([
  "id",
  "recordedOn",
  "type",
  "cadreId",
  "postId",
  "incidentId",
  "confidentiality",
  "mitigation",
  "supersedes",
  "effectiveTo",
]);

/** What a record lacks and the donor has; a date no later than the record. */
function fillable(record: RawRecord, donor: RawRecord | undefined): readonly (readonly [string, unknown])[] {
  if (donor === undefined || !factual.includes(record.type)) return [];
  return Object.entries(donor).flatMap(([name, value]) => {
    if (given.has(name) || record[name] !== undefined) return [];
    if (name === "effectiveFrom" && typeof record["effectiveTo"] === "string") return [[name, "2023-01-01"] as const];
    const isDay = name === "occurredOn" || name === "effectiveFrom";
    return [[name, isDay && String(value) > record.recordedOn ? record.recordedOn : value] as const];
  });
}

/** The group of records whose key is missing goes once their keys are filled in: `?` names no item that lasts. */
function agree(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const [id, status] of before) {
    if (id.includes("?")) continue;
    if (status === "fires") expect([id, after.get(id)]).toEqual([id, "fires"]);
    if (status === "excepted") expect([id, after.get(id)]).toEqual([id, "excepted"]);
    if (status === "silent")
      expect([id, ["silent", "excepted", undefined].includes(after.get(id))]).toEqual([id, true]);
  }
}

test("P-18: filling a missing field never turns fires into silent, nor silent into fires", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ rules: 3 }), donors, fc.nat(), (cases, donor, which) => {
      for (const { files, raw } of cases) {
        const choices = raw.records.flatMap((record) =>
          fillable(
            record,
            donor.find(({ type }) => type === record.type),
          ).map((fill) => ({ record, fill })),
        );
        const chosen = choices[which % Math.max(1, choices.length)];
        if (chosen === undefined) continue;
        const filled = {
          ...raw,
          records: raw.records.map((one) =>
            one === chosen.record ? { ...one, [chosen.fill[0]]: chosen.fill[1] } : one,
          ),
        };
        const before = statusesOf(raw, files);
        const after = statusesOf(filled, files);
        seen.saw({
          fires: [...before.values()].includes("fires"),
          unknown: [...before.values()].includes("unknown"),
          decides: [...before].some(([id, status]) => status === "unknown" && after.get(id) !== "unknown"),
        });
        agree(before, after);
      }
    }),
    fewerRuns(2),
  );
  seen.check({ fires: 0.25, unknown: 0.2, decides: 0.03 });
});

test("P-18: what was only partly loaded, once complete, turns nothing round", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ rules: 3 }), fc.constantFrom("gift", "talk", "holding"), (cases, type) => {
      for (const { files, raw } of cases) {
        const states = Object.fromEntries(
          ["gift", "talk", "holding", "sanction", "review", "exoneration", "tenure", "complaint"].map((one) => [
            one,
            "complete",
          ]),
        );
        const held = raw.records.some((one) => one.type === type);
        const before = statusesOf({ ...raw, loaded: { ...states, [type]: held ? "partial" : "notLoaded" } }, files);
        const after = statusesOf({ ...raw, loaded: states }, files);
        seen.saw({ unknown: [...before.values()].some((one) => one === "unknown" || one === "notCovered") });
        agree(before, after);
      }
    }),
    fewerRuns(3),
  );
  seen.check({ unknown: 0.3 });
});

test("P-19: a rule that could not be decided is listed, and coverage is not full", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases(), (cases) => {
      for (const { book, files, raw } of cases) {
        const portrait = portraitOf(raw, files);
        const listed = new Set(portrait.unknown.map(({ id }) => id));
        const scoring = new Set(
          book.rules
            .filter(({ status, kind, severity }) => status === "active" && kind === "finding" && severity !== 0)
            .map(({ rule }) => String(rule)),
        );
        const open = [...statusesOf(raw, files)].filter(
          ([id, status]) => (status === "unknown" || status === "notCovered") && scoring.has(id.split("/")[0] ?? ""),
        );
        seen.sawPortrait(portrait, { open: open.length > 0 });
        for (const [id] of open) expect([id, listed.has(id)]).toEqual([id, true]);
        if (open.length > 0) expect(portrait.coverage.permille).toBeLessThan(1000);
      }
    }),
    fewerRuns(3),
  );
  seen.check({ open: 0.3 });
});

const grades = ["A", "B", "C", "D"];

test("P-20: whatever is filled in, and no matter hangs on it, points and grade stay within the interval", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases(), donors, donors, (cases, first, second) => {
      for (const { book, raw } of cases) {
        // What a missing fact makes one matter or several is a law of its own.
        const files = filesOf({ rules: book.rules.map(({ matter: _, ...rule }) => rule) });
        const complete = raw.records.map((record, index) => {
          const donor = (index % 2 === 0 ? first : second).find(({ type }) => type === record.type);
          return { ...record, ...Object.fromEntries(fillable(record, donor)) };
        });
        const { interval, points } = portraitOf(raw, files);
        const after = portraitOf({ ...raw, records: complete }, files);
        seen.saw({ wide: interval.high.points > interval.low.points, moves: after.points !== points });
        expect(interval.low.points).toBeLessThanOrEqual(points);
        expect(points).toBeLessThanOrEqual(interval.high.points);
        expect(interval.low.points).toBeLessThanOrEqual(after.points);
        expect(after.points).toBeLessThanOrEqual(interval.high.points);
        if (grades.includes(after.grade))
          expect(grades.indexOf(after.grade)).toBeLessThanOrEqual(grades.indexOf(interval.high.grade));
      }
    }),
    fewerRuns(2),
  );
  seen.check({ wide: 0.3, moves: 0.03 });
});

const laws = { deMorgan, doubleNegation, distribute, unfoldBetween };
test.each(Object.entries(laws))("P-21: %s changes no status and no points", (_, law) => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 2, rules: 3 }), (cases) => {
      for (const { book, files, raw } of cases) {
        // BECAUSE: a map stays a map.
        const other = filesOf({ rules: book.rules.map((rule) => rewriteConditions(rule, law) as YamlMap) });
        const statuses = statusesOf(raw, files);
        seen.saw({
          fires: [...statuses.values()].includes("fires"),
          unknown: [...statuses.values()].includes("unknown"),
          differs: JSON.stringify(other) !== JSON.stringify(files),
        });
        expect(statusesOf(raw, other)).toEqual(statuses);
        expect(scoreOf(portraitOf(raw, other))).toEqual(scoreOf(portraitOf(raw, files)));
      }
    }),
    fewerRuns(4),
  );
  seen.check({ fires: 0.3, unknown: 0.2, differs: 0.1 });
});

test.each([
  ["shared conditions and lists", inlineNames, {}],
  // Without an event date no parameter has a value: the law speaks of its value at a date.
  ["parameters", inlineParameters, { whole: true, exact: true }],
] as const)("P-22: %s written out give the same statuses and points", (_, inline, options) => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 2, ...options }), (cases) => {
      for (const { book, files, raw } of cases) {
        const other = filesOf({ rules: book.rules.map((rule) => inline(rule) as YamlMap) }); // BECAUSE: a map stays a map.
        seen.saw({ differs: JSON.stringify(other) !== JSON.stringify(files) });
        expect(statusesOf(raw, other)).toEqual(statusesOf(raw, files));
        expect(scoreOf(portraitOf(raw, other))).toEqual(scoreOf(portraitOf(raw, files)));
      }
    }),
    fewerRuns(3),
  );
  seen.check({ differs: 0.2 });
});
