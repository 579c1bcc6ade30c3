import { expect, test } from "vitest";
import { clearanceOf } from "../../../src/model/archive/clearanceOf.js";
import { listDigest } from "../../../src/model/archive/listDigest.js";
import { namesDirectly } from "../../../src/model/archive/namesSubject.js";
import type { Profile } from "../../../src/model/archive/Profile.js";
import { dateIn } from "../../../src/model/archive/recordDays.js";
import type { TypeList } from "../../../src/model/archive/SortedRecords.js";
import { sightByList } from "../../../src/model/archive/sightByList.js";
import { sightByRecord } from "../../../src/model/archive/sightByRecord.js";
import { sortRecords } from "../../../src/model/archive/sortRecords.js";
import type { ViewRecord } from "../../../src/model/archive/ViewRecord.js";
import { audiences, parseArchive, placeOf, viewArchive } from "../../../src/model/index.js";
import { sampleArchives } from "../../../src/sample/index.js";
import { standardModel } from "../../../src/standard/index.js";

/** An archive, and the same with every incident of it cleared. */
const archives = [...sampleArchives({ size: 60, seed: 1 })].flatMap(({ archive: raw }) =>
  [raw, { ...raw, records: [...listIn(raw), ...exonerationsOf(listIn(raw))] }].flatMap((one) => {
    const { archive } = parseArchive(JSON.stringify(one), standardModel);
    return archive === undefined ? [] : [archive];
  }),
);

type Plain = Readonly<Record<string, unknown>>;

function listIn({ records }: Plain): readonly Plain[] {
  return Array.isArray(records) ? records : [];
}

function exonerationsOf(records: readonly Plain[]): readonly Plain[] {
  return records.flatMap(({ id, incidentId, cadreId }) => {
    if (typeof incidentId !== "string" || cadreId === undefined) return [];
    const days = { occurredOn: "2023-01-01", recordedOn: "2023-01-01" };
    const found = { source: "dic", method: "meeting", verification: "adjudicated" };
    return [{ type: "exoneration", id: `cleared-${id}`, incidentId, cadreId, ...days, ...found }];
  });
}

/** Day numbers: long before most records, among them, after all. */
const days = [18000, 19800, 20269];

test("what is taken list by list is what is seen record by record", () => {
  const met = { whole: 0, inPart: 0, cleared: 0, corrected: 0 };
  for (const archive of archives) {
    const sorted = sortRecords(archive, standardModel, undefined);
    for (const audience of audiences) {
      const clearance = clearanceOf(audience, standardModel);
      for (const asOf of days) {
        for (const knownAt of [asOf, 20269]) {
          const { subject, related } = archive;
          const parts = { model: standardModel, asOf, subject, profiles: related.profiles, sets: related.sets };
          const seen = sightByList(sorted, parts, knownAt, clearance);
          if (seen === undefined) {
            met.corrected += 1;
            continue;
          }
          met[seen.isWhole ? "whole" : "inPart"] += 1;
          if (seen.gone.length > 0) met.cleared += 1;
          const other = sightByRecord(archive, parts, knownAt, clearance);
          expect([...seen.records]).toEqual([...other.records]);
          expect([seen.isWhole, [...seen.exonerated], idsOf(seen.gone), seen.mayRelieve]).toEqual([
            other.isWhole,
            [...other.exonerated],
            idsOf(other.gone),
            other.mayRelieve,
          ]);
          expect([...seen.ofAll()]).toEqual([...other.ofAll()]);
          for (const list of seen.records.values()) expectKnown(list, seen.lists.get(list), subject, asOf);
        }
      }
    }
  }
  expect(met.whole).toBeGreaterThan(200);
  expect(met.inPart).toBeGreaterThan(200);
  expect(met.cleared).toBeGreaterThan(5);
  expect(met.corrected).toBeGreaterThan(20);
});

/** What is said of a list holds for each of its records. */
function expectKnown(
  records: readonly ViewRecord[],
  known: TypeList | undefined,
  subject: Profile,
  asOf: number,
): void {
  if (known === undefined) return;
  const { definition, digest, absent, hasIncidents, begunBy, isDirect } = known;
  if (digest !== undefined) expect(digest).toBe(listDigest(records, undefined));
  const day = definition.nature.kind === "event" ? definition.nature.on : definition.nature.from;
  for (const record of records) {
    expect(absent.filter((isAbsent, place) => isAbsent && record.values[place] !== null)).toEqual([]);
    if (!hasIncidents) expect(record.fields["incidentId"]).not.toEqual(expect.any(String));
    if (begunBy <= asOf) expect(dateIn(record.fields[day])?.last ?? asOf).toBeLessThanOrEqual(asOf);
    if (isDirect && record.own) expect(namesDirectly(record, definition, subject)).toBe(true);
  }
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id).sort();
}

test("every value stands at the place of its field", () => {
  for (const archive of archives) {
    const view = viewArchive(archive, standardModel, { asOf: 19800, knownAt: 20269, audience: "dic" });
    for (const [type, records] of view.records) {
      const definition = standardModel.records.get(type);
      if (definition === undefined) throw new Error(`no type ${type}`);
      for (const { fields, values } of records) {
        expect(values.length).toBe(Object.keys(fields).length);
        for (const [field, value] of Object.entries(fields))
          expect(values[placeOf(definition, field) ?? -1]).toBe(value);
      }
    }
  }
});

test("an archive is sorted once for a model", () => {
  const [archive] = archives;
  if (archive === undefined) throw new Error("the sample has no archive");
  expect(sortRecords(archive, standardModel, undefined)).toBe(sortRecords(archive, standardModel, undefined));
});
