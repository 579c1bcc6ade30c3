import fc from "fast-check";
import { expect, test } from "vitest";
import type { Portrait } from "../../src/index.js";
import { bytesOf, dic, portraitOf, today } from "./assessing.js";
import { type RawRecord, recordArbitrary } from "./generateArchive.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns } from "./lawRuns.js";
import { Vacuity } from "./Vacuity.js";

const outcome = ({ points, score, established, interval, grade }: Portrait): unknown => ({
  points,
  score,
  established,
  low: interval.low,
  grade,
});

test("P-27: complaints that were not borne out, however many, change nothing that counts", () => {
  const seen = new Vacuity();
  const standing = fc.constantFrom("alleged", "unverifiable", "unfounded", "exonerated", "dismissed", "revoked");
  const complaints = fc
    .tuple(recordArbitrary(["complaint"], "N"), standing, fc.integer({ min: 1, max: 30 }))
    .map(([one, verification, count]) =>
      Array.from(
        { length: count },
        (_, index): RawRecord => ({
          ...one,
          id: `N${index}`,
          verification,
          occurredOn: "2025-02-01",
          recordedOn: "2025-02-01",
        }),
      ),
    );
  fc.assert(
    fc.property(lawCases(), complaints, (cases, more) => {
      for (const { files, raw } of cases) {
        const other = {
          ...raw,
          records: [...raw.records, ...more.map((one) => ({ ...one, incidentId: null }))],
          loaded: raw.loaded === "all" ? raw.loaded : { ...raw.loaded, complaint: "complete" },
        };
        const base = { ...raw, loaded: other.loaded };
        const portrait = portraitOf(base, files);
        seen.sawPortrait(portrait);
        expect(outcome(portraitOf(other, files))).toEqual(outcome(portrait));
        for (const audience of ["compliance", "organisation", "subject"] as const)
          expect(bytesOf(other, files, { ...dic, audience })).toBe(bytesOf(base, files, { ...dic, audience }));
      }
    }),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3 });
});

test("P-27: records of a standing that counts nothing change no points, score or grade", () => {
  const seen = new Vacuity();
  const standing = fc.constantFrom("alleged", "unverifiable", "unfounded", "exonerated", "dismissed", "revoked");
  const added = fc
    .tuple(recordArbitrary(["gift", "talk", "holding"], "N-1"), standing)
    .map(([one, verification]): RawRecord => ({ ...one, verification, recordedOn: today }));
  fc.assert(
    fc.property(lawCases(), added, (cases, one) => {
      for (const { files, raw } of cases) {
        const base = { ...raw, loaded: "all" as const };
        const portrait = portraitOf(base, files);
        seen.sawPortrait(portrait);
        const { points, score, established, interval } = portraitOf(
          { ...base, records: [...base.records, one] },
          files,
        );
        expect({ points, score, established, low: interval.low }).toEqual({
          points: portrait.points,
          score: portrait.score,
          established: portrait.established,
          low: portrait.interval.low,
        });
      }
    }),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3 });
});

const incident = "I-1";
const audiences = fc.constantFrom("dic" as const, "compliance" as const, "subject" as const);

test("P-28: of an incident that was cleared nothing is left but that it was", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(
      lawCases(),
      audiences,
      fc.constantFrom("2025-01-01", today, "2026-06-30"),
      fc.constantFrom("2024-01-01", "2025-06-30"),
      (cases, audience, asOf, cleared) => {
        for (const { files, raw } of cases) {
          const clearing: RawRecord = {
            type: "exoneration",
            id: "EX",
            cadreId: "C-1",
            recordedOn: "2024-12-31",
            occurredOn: cleared,
            incidentId: incident,
            verification: "adjudicated",
          };
          const portrait = portraitOf({ ...raw, records: [...raw.records, clearing] }, files, {
            ...dic,
            audience,
            asOf,
            include: ["outlook"],
          });
          const newest = new Set(
            raw.records.flatMap(({ supersedes }) => (supersedes === undefined ? [] : [supersedes])),
          );
          const gone = raw.records
            .filter((one) => one["incidentId"] === incident && !newest.has(one.id))
            .map(({ id }) => id);
          const findings = [...portrait.findings, ...portrait.sameIncident, ...portrait.lapsed, ...portrait.shadow];
          seen.sawPortrait(portrait, { cleared: portrait.cleared.length > 0 });
          expect(portrait.ledger.filter((line) => line.incident === incident)).toEqual([]);
          expect(findings.filter((one) => one.incident === incident)).toEqual([]);
          const named = [...findings, ...portrait.excepted, ...portrait.unknown].map(({ id }) =>
            id.slice(id.indexOf("/") + 1),
          );
          const barring = portrait.gates.flatMap((gate) =>
            gate.findings.map(({ finding }) => finding.slice(finding.indexOf("/") + 1)),
          );
          expect([...named, ...barring].filter((key) => gone.includes(key))).toEqual([]);
        }
      },
    ),
    fewerRuns(6),
  );
  seen.check({ fires: 0.2, cleared: 0.3 });
});

test("P-29: once the last sanction of an incident is over, the incident counts nothing", () => {
  const seen = new Vacuity();
  const state = fc.record({
    endsOn: fc.constantFrom("2025-01-01", "2025-06-30"),
    confidentiality: fc.constantFrom("L2", "L3"),
    revokedOn: fc.constantFrom(null, null, "2024-12-01"),
  });
  fc.assert(
    fc.property(
      lawCases(),
      audiences,
      fc.constantFrom(today, "2025-12-31", "2030-01-01"),
      state,
      (cases, audience, asOf, { endsOn, confidentiality, revokedOn }) => {
        for (const { files, raw } of cases) {
          const punished = raw.records.map(
            (one, index): RawRecord =>
              one.type === "gift" && index % 2 === 0 ? { ...one, incidentId: incident } : one,
          );
          const others = punished.filter(
            (one) =>
              !(
                (one.type === "sanction" || one.type === "exoneration" || one.type === "review") &&
                one["incidentId"] === incident
              ),
          );
          const over: RawRecord = {
            type: "sanction",
            id: "S-9",
            cadreId: "C-1",
            recordedOn: "2024-06-01",
            effectiveFrom: "2024-06-01",
            endsOn,
            governs: true,
            revokedOn,
            incidentId: incident,
            confidentiality,
            verification: "adjudicated",
          };
          const loaded = raw.loaded === "all" ? raw.loaded : { ...raw.loaded, sanction: "complete" };
          const portrait = portraitOf({ ...raw, records: [...others, over], loaded }, files, {
            ...dic,
            audience,
            asOf,
          });
          seen.sawPortrait(portrait, { lapsed: portrait.lapsed.some((one) => one.incident === incident) });
          expect(portrait.ledger.filter((line) => line.incident === incident && line.points !== 0)).toEqual([]);
        }
      },
    ),
    fewerRuns(3),
  );
  seen.check({ lapsed: 0.05 });
});
