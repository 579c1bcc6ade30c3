import { expect, test } from "vitest";
import { clearanceOf } from "../../../src/model/archive/clearanceOf.js";
import { sightByRecord } from "../../../src/model/archive/sightByRecord.js";
import { sightOfAll } from "../../../src/model/archive/sightOfAll.js";
import { sortRecords } from "../../../src/model/archive/sortRecords.js";
import { audiences, parseArchive } from "../../../src/model/index.js";
import { sampleArchives } from "../../../src/sample/index.js";
import { standardModel } from "../../../src/standard/index.js";

const archives = [...sampleArchives({ size: 60, seed: 1 })].flatMap(({ archive: raw }) => {
  const { archive } = parseArchive(JSON.stringify(raw), standardModel);
  return archive === undefined ? [] : [archive];
});
/** Day numbers: long before most records, among them, after all. */
const days = [18000, 19800, 20269];

test("what is taken list by list is what is seen record by record", () => {
  let whole = 0;
  let inPart = 0;
  for (const archive of archives) {
    const sorted = sortRecords(archive, standardModel);
    for (const audience of audiences) {
      const clearance = clearanceOf(audience, standardModel);
      for (const asOf of days) {
        const seen = sightOfAll(sorted, standardModel, { asOf, knownAt: 20269 }, clearance);
        if (seen === undefined) {
          inPart += 1;
          continue;
        }
        whole += 1;
        const { subject, related } = archive;
        const parts = { model: standardModel, asOf, subject, profiles: related.profiles, sets: related.sets };
        const other = sightByRecord(archive, parts, 20269, clearance);
        expect([...seen.records]).toEqual([...other.records]);
        expect([seen.isWhole, seen.exonerated.size, seen.gone, seen.mayRelieve]).toEqual([
          other.isWhole,
          other.exonerated.size,
          other.gone,
          other.mayRelieve,
        ]);
        expect([...seen.ofAll()]).toEqual([...other.ofAll()]);
      }
    }
  }
  expect(whole).toBeGreaterThan(200);
  expect(inPart).toBeGreaterThan(50);
});

test("an archive is sorted once for a model", () => {
  const [archive] = archives;
  if (archive === undefined) throw new Error("the sample has no archive");
  expect(sortRecords(archive, standardModel)).toBe(sortRecords(archive, standardModel));
});
