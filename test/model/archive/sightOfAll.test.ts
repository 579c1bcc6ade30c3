import { expect, test } from "vitest";
import { clearanceOf } from "../../../src/model/archive/clearanceOf.js";
import { sightByRecord } from "../../../src/model/archive/sightByRecord.js";
import { sightOfAll } from "../../../src/model/archive/sightOfAll.js";
import { sortRecords } from "../../../src/model/archive/sortRecords.js";
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
  let whole = 0;
  let inPart = 0;
  let cleared = 0;
  for (const archive of archives) {
    const sorted = sortRecords(archive, standardModel, undefined);
    for (const audience of audiences) {
      const clearance = clearanceOf(audience, standardModel);
      for (const asOf of days) {
        const { subject, related } = archive;
        const parts = { model: standardModel, asOf, subject, profiles: related.profiles, sets: related.sets };
        const seen = sightOfAll(sorted, parts, 20269, clearance);
        if (seen === undefined) {
          inPart += 1;
          continue;
        }
        whole += 1;
        if (seen.gone.length > 0) cleared += 1;
        const other = sightByRecord(archive, parts, 20269, clearance);
        expect([...seen.records]).toEqual([...other.records]);
        expect([seen.isWhole, [...seen.exonerated], idsOf(seen.gone), seen.mayRelieve]).toEqual([
          other.isWhole,
          [...other.exonerated],
          idsOf(other.gone),
          other.mayRelieve,
        ]);
        expect([...seen.ofAll()]).toEqual([...other.ofAll()]);
      }
    }
  }
  expect(whole).toBeGreaterThan(200);
  expect(inPart).toBeGreaterThan(50);
  expect(cleared).toBeGreaterThan(5);
});

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
