import fc from "fast-check";
import { expect, test } from "vitest";
import type { Portrait, Rulebook } from "../../src/index.js";
import { type Files, portraitOf, rulebookOf, statusesOf } from "./assessing.js";
import { type RawArchive, type RawRecord, recordArbitrary } from "./generateArchive.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns } from "./lawRuns.js";
import { Vacuity } from "./Vacuity.js";

type Rule = Rulebook["rules"][number];

const types = ["gift", "talk", "holding", "sanction", "review", "exoneration", "tenure", "complaint"] as const;

/** The types of which a rule measures whatever is in sight; what is tested one by one is always the subject's own. */
function measured({ let: lets, expects }: Rule): readonly string[] {
  const inLets = lets.flatMap(({ value }) =>
    value.kind === "measure" ? value.types : value.kind === "column" ? [value.of] : [],
  );
  return [...inLets, ...(expects?.types ?? [])];
}

/** What a colleague did, in the member's own incidents, at the member's own post, about the member's own findings. */
function ofColleague(one: RawRecord, index: number, { records }: RawArchive, { rules }: Rulebook): RawRecord {
  const near = records[index % Math.max(1, records.length)];
  const incidentId = near?.["incidentId"] ?? one["incidentId"] ?? null;
  const of = one.type === "review" ? { key: near?.id, rule: rules[index % rules.length]?.id } : {};
  return { ...one, ...of, id: `Y-${index}`, cadreId: "C-2", incidentId };
}

const colleagues = (only: readonly string[] = types) =>
  fc.array(recordArbitrary(only, "Y"), { minLength: 1, maxLength: 5 });

function beside(raw: RawArchive, more: readonly RawRecord[]): RawArchive {
  const known = raw.related["records"];
  return { ...raw, related: { ...raw.related, records: [...(Array.isArray(known) ? known : []), ...more] } };
}

type AssessRaw = (raw: RawArchive, files: Files) => Portrait;

/** Everything but the digest of what was handed in. */
function withoutHash({ archiveHash: _, ...page }: Portrait): unknown {
  return page;
}

/** LAW: never a cadre's points for a colleague's act, unless a rule says that it measures such acts. */
function untouchedByColleagues(assess: AssessRaw, seen = new Vacuity(), only: readonly string[] = types) {
  return fc.property(lawCases(), colleagues(only), (cases, drawn) => {
    for (const { files, raw } of cases) {
      const rulebook = rulebookOf(files);
      const read = new Set(rulebook.rules.flatMap(measured));
      const more = drawn
        .map((one, index) => ofColleague(one, index, raw, rulebook))
        .filter(({ type }) => !read.has(type));
      const portrait = assess(raw, files);
      const incidents = new Set<unknown>(raw.records.map(({ incidentId }) => incidentId));
      seen.sawPortrait(portrait, {
        added: more.length > 0,
        shared: more.some(({ incidentId }) => incidentId !== null && incidents.has(incidentId)),
      });
      expect(withoutHash(assess(beside(raw, more), files))).toEqual(withoutHash(portrait));
    }
  });
}

test("a colleague's record of a type that no rule measures changes nothing but the hash of the archive", () => {
  const seen = new Vacuity();
  fc.assert(untouchedByColleagues(portraitOf, seen), fewerRuns(1));
  seen.check({ fires: 0.25, added: 0.5, shared: 0.1 });
});

test("a colleague's record is an answer to the rules that measure its type and to no other", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases(), colleagues(), (cases, drawn) => {
      for (const { files, raw } of cases) {
        const more = drawn.map((one, index) => ofColleague(one, index, raw, rulebookOf(files)));
        const added = new Set<string>(more.map(({ type }) => type));
        const apart = new Set(
          rulebookOf(files)
            .rules.filter((rule) => !measured(rule).some((type) => added.has(type)))
            .map(({ id }) => id as string),
        );
        const said = (archive: RawArchive) =>
          [...statusesOf(archive, files)].filter(([id]) => apart.has(id.slice(0, id.indexOf("/"))));
        const before = said(raw);
        seen.saw({ apart: before.length > 0, measuring: apart.size < rulebookOf(files).rules.length });
        expect(said(beside(raw, more))).toEqual(before);
      }
    }),
    fewerRuns(2),
  );
  seen.check({ apart: 0.3, measuring: 0.2 });
});

test("no finding about a record is about one that names a colleague", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases(), colleagues(), (cases, drawn) => {
      for (const { files, raw } of cases) {
        const more = drawn.map((one, index) => ofColleague(one, index, raw, rulebookOf(files)));
        const { findings, sameIncident, excepted, lapsed } = portraitOf(beside(raw, more), files);
        const ids = [...findings, ...sameIncident, ...excepted, ...lapsed].map(({ id }) => id);
        seen.saw({ found: ids.length > 0 });
        expect(ids.filter((id) => /\/Y-\d+$/.test(id))).toEqual([]);
      }
    }),
    fewerRuns(2),
  );
  seen.check({ found: 0.3 });
});

/** Faults that an engine could have: each takes what colleagues did for the member's own. */
const faults: readonly (readonly [fault: string, types: readonly string[]])[] = [
  ["what was done at the member's post", ["gift", "talk"]],
  ["the sanction of another in the same incident", ["sanction"]],
  ["the exoneration of another in the same incident", ["exoneration"]],
  ["the review of another's finding", ["review"]],
];

test.each(faults)("the law catches an engine that takes %s for the member's own", (_, taken) => {
  const faulty: AssessRaw = (raw, files) => {
    const others = (raw.related["records"] ?? []) as readonly RawRecord[]; // BECAUSE: `beside` wrote them.
    const own = others.filter(({ type }) => taken.includes(type)).map((one) => ({ ...one, cadreId: "C-1" }));
    const rest = others.filter(({ type }) => !taken.includes(type));
    return portraitOf({ ...raw, records: [...raw.records, ...own], related: { ...raw.related, records: rest } }, files);
  };
  const law = untouchedByColleagues(faulty, new Vacuity(), taken);
  expect(fc.check(law, { numRuns: 100, seed: 20250630, endOnFailure: true }).failed).toBe(true);
});
