import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay } from "../../../../src/kernel/index.js";
import {
  audiences,
  parseArchive,
  protectedAttributeNames,
  type View,
  type ViewOptions,
  viewArchive,
} from "../../../../src/model/index.js";
import { archiveOf, day, sampleModel } from "../../sampleModel.js";

type Parts = Readonly<Record<string, unknown>>;

const start = day(2024, 1, 1);
const today = day(2024, 7, 1);
const numRuns = 400;

/** Days around `today`, some known to the month or year only, some missing. */
const date = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: start, max: start + 365 }).map(formatDay) },
  fc.constantFrom("2024", "2024-06", "2024-07", "2023", undefined),
);
const recorded = fc.integer({ min: start, max: start + 365 }).map(formatDay);
const types = ["gift", "shareholding", "tenure", "payment", "sanction", "review", "exoneration", "complaint"] as const;
const incident = fc.constantFrom("I-1", "I-2", null);
const level = fc.constantFrom("L1", undefined, undefined, "L2", "L3", "L4");
const someType = fc.constantFrom(...types, ...types.filter((type) => type !== "exoneration"));

const loose = fc.record({
  type: someType,
  cadreId: fc.constant("C-1"),
  approverId: fc.constantFrom("C-1", null),
  postId: fc.constantFrom("P-1", "P-2"),
  occurredOn: date,
  effectiveFrom: date,
  effectiveTo: fc.constantFrom(null, null, "2025-01-01"),
  begunOn: date,
  decidedOn: date,
  recordedOn: recorded,
  months: fc.constantFrom(0, 1, 6, undefined),
  governs: fc.constantFrom(true, true, false, undefined),
  revokedOn: fc.constantFrom(null, null, null, "2024-05-01"),
  rule: fc.constant("r"),
  key: fc.constantFrom("R0", "R1", "2024", "giver"),
  giver: fc.constantFrom("giver", "other"),
  decision: fc.constantFrom("dismissed", "confirmed"),
  incidentId: incident,
  confidentiality: level,
  verification: fc.constantFrom("documented", "detected", "alleged", undefined),
  supersedes: fc.constantFrom(null, null, null, null, null, "R0", "R1", "R2"),
  withdrawn: fc.constantFrom(null, null, null, null, null, null, true),
});

/** Only what the type has, so that nothing is reported as unknown. */
function tidy(parts: Parts, id: string): Parts {
  const facts = sampleModel.records.get(String(parts["type"]))?.facts;
  return { ...Object.fromEntries(Object.entries(parts).filter(([name]) => name === "type" || facts?.has(name))), id };
}

const states = fc.constantFrom("complete", "partial", "notLoaded", undefined);
const loaded = fc.oneof(
  fc.constantFrom("all", undefined),
  fc.record(Object.fromEntries(types.map((type) => [type, states]))),
);
const archives = fc.record({
  records: fc.array(loose, { maxLength: 9 }).map((list) => list.map((one, index) => tidy(one, `R${index}`))),
  related: fc
    .array(loose, { maxLength: 3 })
    .map((list) => list.map((one, index) => tidy({ ...one, cadreId: "C-2", approverId: "C-2" }, `X${index}`))),
  loaded,
});
type Generated = Readonly<{ records: readonly Parts[]; related: readonly Parts[]; loaded: unknown }>;
const options = fc.record({
  audience: fc.constantFrom(...audiences),
  asOf: fc.integer({ min: start + 60, max: start + 300 }),
  knownAt: fc.integer({ min: start + 60, max: start + 365 }),
});

function viewOf({ records, related, loaded: state }: Generated, seen: ViewOptions, extra: Parts = {}): View {
  const rest = {
    related: { records: related, posts: [{ id: "P-1" }] },
    ...(state === undefined ? {} : { loaded: state }),
    ...extra,
  };
  const { archive, diagnostics } = parseArchive(JSON.stringify(archiveOf(records, rest)), sampleModel);
  if (archive === undefined) throw new Error(JSON.stringify(diagnostics));
  return viewArchive(archive, sampleModel, seen);
}

/** Everything that code after the view can read of it, derived facts included. */
function open({ records, profiles, sets, peers, loaded: state, cleared, reliefs, hash, scope, subject }: View) {
  const facts = [...records].map(([type, list]) => [
    type,
    list.map((record) => ({
      ...record,
      facts: [...(sampleModel.records.get(type)?.facts.keys() ?? [])].map((name) => scope.fact(record, name) ?? null),
    })),
  ]);
  const profile = [...profiles].map(([kind, byId]) => [kind, [...byId]]);
  return { subject, facts, profile, sets: [...sets], peers, loaded: [...state], cleared, reliefs, hash };
}

test("P-01 no order in the file changes what is seen", () => {
  const shuffledKeys = (record: Parts) => Object.fromEntries(Object.entries(record).reverse());
  let many = 0;
  fc.assert(
    fc.property(archives, options, fc.nat(), (archive, seen, seed) => {
      const turned = (list: readonly Parts[]) => {
        const at = list.length === 0 ? 0 : seed % list.length;
        return [...list.slice(at), ...list.slice(0, at)].reverse().map(shuffledKeys);
      };
      const one = viewOf(archive, seen);
      if (one.records.size > 0 && archive.records.length > 1) many += 1;
      expect(
        open(viewOf({ ...archive, records: turned(archive.records), related: turned(archive.related) }, seen)),
      ).toEqual(open(one));
    }),
    { numRuns },
  );
  expect(many).toBeGreaterThan(numRuns / 4);
});

test("P-08 what happens after asOf or was recorded after knownAt leaves the view as it is", () => {
  fc.assert(
    fc.property(
      archives,
      options,
      fc.array(fc.tuple(loose, fc.boolean(), fc.nat({ max: 200 })), { minLength: 1, maxLength: 4 }),
      (archive, seen, later) => {
        const added = later.map(([parts, isUnknownYet, days], index) => {
          const after = formatDay(seen.asOf + 1 + days);
          if (isUnknownYet) return tidy({ ...parts, recordedOn: formatDay(seen.knownAt + 1 + days) }, `F${index}`);
          const days4 = {
            occurredOn: after,
            effectiveFrom: after,
            begunOn: after,
            decidedOn: after,
            effectiveTo: null,
          };
          // Reliefs act at every asOf: corrections and exonerations are no part of this law.
          const type = parts.type === "exoneration" ? "gift" : parts.type;
          return tidy({ ...parts, type, ...days4, supersedes: null }, `F${index}`);
        });
        expect(open(viewOf({ ...archive, records: [...archive.records, ...added] }, seen))).toEqual(
          open(viewOf(archive, seen)),
        );
      },
    ),
    { numRuns },
  );
});

test("P-09 protected attributes change nothing, wherever they stand", () => {
  fc.assert(
    fc.property(
      archives,
      options,
      fc.dictionary(fc.constantFrom(...protectedAttributeNames), fc.oneof(fc.string(), fc.integer()), { minKeys: 1 }),
      (archive, seen, marks) => {
        const records = archive.records.map((record) => ({ ...marks, ...record }));
        const subject = { kind: "cadre", id: "C-1", ...marks };
        expect(open(viewOf({ ...archive, records }, seen, { subject }))).toEqual(open(viewOf(archive, seen)));
      },
    ),
    { numRuns: 100 },
  );
});

test("P-14 the view of a past state of knowledge is the view of what was recorded by then", () => {
  let cut = 0;
  fc.assert(
    fc.property(archives, options, (archive, seen) => {
      const known = (list: readonly Parts[]) =>
        list.filter(({ recordedOn }) => String(recordedOn) <= formatDay(seen.knownAt));
      const past = { ...archive, records: known(archive.records), related: known(archive.related) };
      if (past.records.length < archive.records.length) cut += 1;
      expect(open(viewOf(past, seen))).toEqual(open(viewOf(archive, seen)));
    }),
    { numRuns },
  );
  expect(cut).toBeGreaterThan(numRuns / 4);
});

test("P-28 no record of a cleared incident is seen by anybody on any day", () => {
  let cleared = 0;
  fc.assert(
    fc.property(archives, options, incident, (archive, seen, one) => {
      fc.pre(one !== null);
      const exoneration = tidy(
        { type: "exoneration", cadreId: "C-1", incidentId: one, recordedOn: formatDay(start), confidentiality: "L3" },
        "EX",
      );
      const view = viewOf({ ...archive, records: [...archive.records, exoneration] }, seen);
      if (view.cleared.length > 0) cleared += 1;
      for (const list of view.records.values())
        expect(list.map(({ fields }) => fields["incidentId"])).not.toContain(one);
      expect(view.reliefs.filter((relief) => "incident" in relief && relief.incident === one)).toEqual([]);
    }),
    { numRuns },
  );
  expect(cleared).toBeGreaterThan(numRuns / 20);
});

/** Records that the audience does not see and that are no reliefs of anything it sees. */
function hiddenFrom(audience: ViewOptions["audience"], list: readonly Parts[], mark: string): readonly Parts[] {
  return list.map((parts, index) => {
    const isComplaint = parts["type"] === "complaint" && audience !== "dic";
    const isDetected = audience === "subject" && parts["verification"] === "detected";
    const confidentiality = isComplaint || isDetected ? parts["confidentiality"] : audience === "dic" ? "L4" : "L3";
    const supersedes = parts["supersedes"] === null ? null : `${mark}${String(parts["supersedes"]).slice(1)}`;
    const hidden = { ...parts, confidentiality, supersedes, incidentId: "H-1", key: "hidden" };
    return tidy(hidden, `${mark}${index}`);
  });
}

test("P-35 what is hidden changes nothing that is seen: no record, number, hash or completeness", () => {
  let interesting = 0;
  fc.assert(
    fc.property(
      archives,
      options,
      fc.array(loose, { maxLength: 6 }),
      fc.array(loose, { maxLength: 6 }),
      states,
      states,
      (archive, seen, a, b, stateA, stateB) => {
        const noSanction = (list: readonly Parts[]) => list.filter(({ type }) => type !== "sanction");
        const withHidden = (list: readonly Parts[], mark: string, complaint: unknown) => {
          const broken = { type: "gift", cadreId: "C-1", id: "", recordedOn: "2024-01-01", confidentiality: "L4" };
          const state =
            typeof archive.loaded === "object" && seen.audience !== "dic"
              ? { ...archive.loaded, complaint }
              : archive.loaded;
          const hidden = hiddenFrom(seen.audience, noSanction(list), mark);
          return viewOf({ ...archive, records: [...hidden, broken, ...archive.records], loaded: state }, seen);
        };
        const one = withHidden(a, "H", stateA);
        const other = withHidden(b, "K", stateB);
        if (one.records.size > 0 && a.length > 0) interesting += 1;
        expect(open(one)).toEqual(open(other));
      },
    ),
    { numRuns: 2 * numRuns },
  );
  expect(interesting).toBeGreaterThan(numRuns / 2);
});

test("P-35 hidden sanctions, reviews and corrections reach the view as reliefs only", () => {
  fc.assert(
    fc.property(archives, options, fc.array(loose, { minLength: 1, maxLength: 6 }), (archive, seen, list) => {
      const hidden = hiddenFrom(seen.audience, list, "H").map((one, index) => {
        const parts = list[index];
        return tidy(
          { ...one, incidentId: one["type"] === "exoneration" ? "H-1" : parts?.incidentId, key: parts?.key },
          `H${index}`,
        );
      });
      const { reliefs: _, hash: hashBefore, ...before } = open(viewOf(archive, seen));
      const {
        reliefs: __,
        hash: hashAfter,
        ...after
      } = open(viewOf({ ...archive, records: [...archive.records, ...hidden] }, seen));
      expect(after).toEqual(before);
      if (JSON.stringify(_) === JSON.stringify(__)) expect(hashAfter).toBe(hashBefore);
    }),
    { numRuns: 2 * numRuns },
  );
});

test("the hash tells two views apart whenever something seen differs", () => {
  let different = 0;
  fc.assert(
    fc.property(archives, archives, fc.constantFrom(...audiences), (a, b, audience) => {
      const seen = { audience, asOf: today, knownAt: today };
      const [one, other] = [open(viewOf(a, seen)), open(viewOf(b, seen))];
      const same = JSON.stringify({ ...one, hash: "" }) === JSON.stringify({ ...other, hash: "" });
      if (!same) different += 1;
      if (!same && JSON.stringify(one.facts) !== JSON.stringify(other.facts)) expect(one.hash).not.toBe(other.hash);
      if (same) expect(one.hash).toBe(other.hash);
    }),
    { numRuns },
  );
  expect(different).toBeGreaterThan(numRuns / 2);
});
