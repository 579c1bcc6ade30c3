import fc from "fast-check";
import { expect, test } from "vitest";
import { type AssessOptions, compileRulebook, renderMarkdown, renderText, serialisePortrait } from "../../src/index.js";
import { archiveOf, dic, rulebookOf } from "./assessing.js";
import { type RawArchive, type RawRecord, recordArbitrary } from "./generateArchive.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns } from "./lawRuns.js";
import { testModel } from "./testModel.js";
import { Vacuity } from "./Vacuity.js";

type Audience = AssessOptions["audience"];

/** Everything that comes out, written in every form. */
function outputs(raw: RawArchive, files: Readonly<Record<string, string>>, audience: Audience): readonly string[] {
  const portrait = compileRulebook(rulebookOf(files), testModel)(archiveOf(raw), {
    ...dic,
    audience,
    include: ["counterfactual"],
  });
  return [serialisePortrait(portrait), renderText(portrait, { lang: "zh" }), renderMarkdown(portrait, { lang: "en" })];
}

/** Levels by which an audience does not see a record of a type that it does see. */
const hiddenLevels: Readonly<Record<Audience, readonly string[]>> = {
  compliance: ["L3", "L4"],
  organisation: ["L3", "L4"],
  subject: ["L3", "L4"],
  dic: ["L4"],
};
const others = ["gift", "talk", "holding", "tenure", "complaint", "sanction"];

/** A hidden record that is no relief: a sanction only of an incident of which nothing is visible. */
function hidden(one: RawRecord, level: string, detected: boolean): RawRecord {
  const incidentId = one.type === "sanction" ? "HIDDEN" : (one["incidentId"] ?? null);
  return detected
    ? { ...one, incidentId, confidentiality: null, verification: "detected" }
    : { ...one, incidentId, confidentiality: level };
}

const audiences = fc.constantFrom<Audience>("compliance", "organisation", "subject", "dic");
const additions = fc.tuple(...["H-0", "H-1", "H-2", "H-3"].map((id) => recordArbitrary(others, id)));

test("P-35: hidden records, added, changed or taken away, change no byte", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases(), audiences, additions, additions, fc.nat(), (cases, audience, first, second, seed) => {
      for (const { files, raw } of cases) {
        const level = hiddenLevels[audience][seed % hiddenLevels[audience].length] ?? "L4";
        const detected = audience === "subject" && seed % 3 === 0;
        const more = first.map((one, index) =>
          hidden(index === 1 ? { ...one, supersedes: "H-0" } : one, level, detected && one.type !== "sanction"),
        );
        const changed = second.map((one) => hidden(one, level, detected && one.type !== "sanction"));
        const base = outputs(raw, files, audience);
        const with1 = outputs({ ...raw, records: [...more, ...raw.records] }, files, audience);
        const with2 = outputs({ ...raw, records: [...raw.records, ...changed.slice(seed % 3)] }, files, audience);
        seen.saw({ fires: (base[0] ?? "").includes('"rank":1'), detected });
        expect(with1).toEqual(base);
        expect(with2).toEqual(base);
      }
    }),
    fewerRuns(2),
  );
  seen.check({ fires: 0.25, detected: 0.02 });
});

test("P-35: what is said to be loaded of a hidden type, and hidden records that cannot be read, change no byte", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(
      lawCases(),
      fc.constantFrom<Audience>("compliance", "organisation", "subject"),
      fc.constantFrom("complete", "partial", "notLoaded"),
      (cases, audience, state) => {
        for (const { files, raw } of cases) {
          const loaded =
            raw.loaded === "all" || raw.loaded === undefined ? { gift: "complete", talk: "complete" } : raw.loaded;
          const { complaint: _, exoneration: __, ...rest } = loaded as Readonly<Record<string, string>>; // BECAUSE: "all" was excluded above.
          const broken = {
            type: "complaint",
            id: "B-1",
            cadreId: "C-1",
            recordedOn: "2025-01-01",
            occurredOn: "31.12.2024",
            outcome: "nonsense",
          };
          const base = outputs({ ...raw, loaded: rest }, files, audience);
          seen.saw({ fires: (base[0] ?? "").includes('"rank":1') });
          expect(
            outputs({ ...raw, loaded: { ...rest, complaint: state, exoneration: state } }, files, audience),
          ).toEqual(base);
          expect(outputs({ ...raw, loaded: rest, records: [...raw.records, broken] }, files, audience)).toEqual(base);
        }
      },
    ),
    fewerRuns(4),
  );
  seen.check({ fires: 0.2 });
});

test("P-35: a hidden version of a hidden record shows neither, and a hidden tenure attributes nothing", () => {
  fc.assert(
    fc.property(
      lawCases({ archives: 2 }),
      recordArbitrary(["tenure"], "T-9"),
      fc.constantFrom<Audience>("compliance", "subject"),
      (cases, tenure, audience) => {
        for (const { files, raw } of cases) {
          const versions = [
            { ...tenure, confidentiality: "L3", recordedOn: "2024-01-01" },
            {
              ...tenure,
              id: "T-10",
              confidentiality: "L3",
              recordedOn: "2024-02-01",
              supersedes: "T-9",
              withdrawn: true,
            },
          ];
          expect(outputs({ ...raw, records: [...raw.records, ...versions] }, files, audience)).toEqual(
            outputs(raw, files, audience),
          );
        }
      },
    ),
    fewerRuns(4),
  );
});
