import fc from "fast-check";
import { expect, test } from "vitest";
import { type AssessOptions, compileRulebook, serialisePortrait } from "../../src/index.js";
import type { Yaml, YamlMap } from "../../src/testing/index.js";
import { archiveOf, bytesOf, dic, type Files, portraitOf, rulebookOf, scoreOf, today } from "./assessing.js";
import { expectLaw } from "./expectLaw.js";
import { archiveArbitrary, type RawRecord, recordArbitrary } from "./generateArchive.js";
import { filesOf } from "./generateRulebook.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns } from "./lawRuns.js";
import { testModel } from "./testModel.js";
import { Vacuity } from "./Vacuity.js";

/** Reorders lists and keys as the numbers say. */
function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const left = [...list];
  const shuffled: T[] = [];
  for (let state = seed + 1; left.length > 0; state = (state * 48271) % 2147483647)
    shuffled.push(...left.splice(state % left.length, 1));
  return shuffled;
}

/** Everything but the definitions of a `let`, whose order means something. */
function shuffleYaml(value: Yaml, seed: number, key = ""): Yaml {
  if (Array.isArray(value)) return value.map((one: Yaml) => shuffleYaml(one, seed));
  if (typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffleYaml(inner, seed, name)] as const);
  return Object.fromEntries(key === "let" ? entries : shuffle(entries, seed));
}

function shuffleArms(value: Yaml, seed: number): Yaml {
  if (Array.isArray(value)) return value.map((one: Yaml) => shuffleArms(one, seed));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const below = shuffleArms(inner, seed);
      return [key, (key === "all" || key === "any") && Array.isArray(below) ? shuffle(below, seed) : below];
    }),
  );
}

test("P-01: the order of records, of related objects and of keys changes no byte", () =>
  expectLaw("P-01", {
    "something fires": 0.3,
    "something is unknown": 0.2,
    "a sanction is recorded": 0.1,
    "several records": 0.5,
  }));

test("P-02: the order of files and keys, comments and white space change neither hash nor byte", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 2 }), fc.nat(1_000_000), (cases, seed) => {
      for (const { book, files, raw } of cases) {
        const rules = book.rules.map((rule) => shuffleYaml(rule, seed) as YamlMap); // BECAUSE: a map stays a map.
        const texts = filesOf({ rules: shuffle(rules, seed) });
        const other: Files = Object.fromEntries(
          shuffle(Object.entries(texts), seed).map(([path, text]) => [
            path,
            `# 说明 ${seed}\n\n${text.replaceAll(", ", ",  ")}\n# end\n`,
          ]),
        );
        const lists = {
          ...other,
          "lists/known-givers.yaml": (files["lists/known-givers.yaml"] ?? "").replace("G1, G2", "G2, G1"),
        };
        seen.sawPortrait(portraitOf(raw, files));
        expect(rulebookOf(other).hash).toBe(rulebookOf(files).hash);
        expect(bytesOf(raw, other)).toBe(bytesOf(raw, files));
        expect(bytesOf(raw, lists)).toBe(bytesOf(raw, files));
      }
    }),
    fewerRuns(4),
  );
  seen.check({ fires: 0.3, unknown: 0.2 });
});

test("P-02: the order of the arms of all and any changes no status, no points and no grade", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 2 }), fc.nat(1_000_000), (cases, seed) => {
      for (const { book, files, raw } of cases) {
        const other = filesOf({ rules: book.rules.map((rule) => shuffleArms(rule, seed) as YamlMap) }); // BECAUSE: a map stays a map.
        const portrait = portraitOf(raw, files);
        seen.sawPortrait(portrait);
        expect(scoreOf(portraitOf(raw, other))).toEqual(scoreOf(portrait));
        expect(portraitOf(raw, other).unknown.map(({ id, status }) => [id, status])).toEqual(
          portrait.unknown.map(({ id, status }) => [id, status]),
        );
      }
    }),
    fewerRuns(4),
  );
  seen.check({ fires: 0.3, unknown: 0.2 });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

test("P-06: a program that has assessed others gives the bytes of a fresh one, inputs frozen", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(
      lawCases({ archives: 1 }),
      fc.array(archiveArbitrary(), { minLength: 10, maxLength: 10 }),
      (cases, others) => {
        for (const { files, raw } of cases) {
          const rulebook = deepFreeze(rulebookOf(files));
          const archive = deepFreeze(archiveOf(deepFreeze(raw)));
          const fresh = compileRulebook(rulebook, testModel)(archive, dic);
          const used = compileRulebook(rulebook, testModel);
          for (const [index, other] of others.entries())
            used(archiveOf(other), { ...dic, audience: index % 2 === 0 ? "dic" : "compliance" });
          seen.sawPortrait(fresh);
          expect(serialisePortrait(used(archive, deepFreeze({ ...dic })))).toBe(serialisePortrait(fresh));
        }
      },
    ),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3, unknown: 0.2 });
});

const recordTypes = ["gift", "talk", "holding", "sanction", "review", "exoneration", "tenure", "complaint"];

test("P-08: what happened after the day, or was recorded after it, changes no byte", () => {
  const seen = new Vacuity();
  const addition = fc.oneof(
    recordArbitrary(recordTypes, "Z-1").map((one): RawRecord => ({ ...one, recordedOn: "2025-07-01" })),
    recordArbitrary(recordTypes, "Z-1").map(
      (one): RawRecord => ({ ...one, recordedOn: "2025-09-01", supersedes: "R1" }),
    ),
    recordArbitrary(["gift", "talk", "complaint"], "Z-1").map(
      (one): RawRecord => ({ ...one, occurredOn: "2025-07-01", recordedOn: today }),
    ),
  );
  fc.assert(
    fc.property(
      lawCases(),
      addition,
      fc.constantFrom<AssessOptions["audience"]>("dic", "compliance", "subject"),
      (cases, extra, audience) => {
        for (const { files, raw } of cases) {
          const options = { ...dic, audience };
          seen.sawPortrait(portraitOf(raw, files, options));
          expect(bytesOf({ ...raw, records: [...raw.records, extra] }, files, options)).toBe(
            bytesOf(raw, files, options),
          );
        }
      },
    ),
    fewerRuns(3),
  );
  seen.check({ fires: 0.25, unknown: 0.2 });
});

test("P-09: protected attributes change no byte, wherever they stand", () => {
  const seen = new Vacuity();
  const attributes = fc.dictionary(
    fc.constantFrom("ethnicity", "religion", "health", "gender", "birthYear", "maritalStatus", "pregnancy"),
    fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(lawCases(), attributes, (cases, attribute) => {
      for (const { files, raw } of cases) {
        const other = {
          ...raw,
          subject: { ...raw.subject, ...attribute },
          records: raw.records.map((one, index) => (index % 2 === 0 ? { ...one, ...attribute } : one)),
        };
        seen.sawPortrait(portraitOf(raw, files));
        expect(bytesOf(other, files)).toBe(bytesOf(raw, files));
      }
    }),
    fewerRuns(3),
  );
  seen.check({ fires: 0.3 });
});

test("P-14: the portrait of a past day is that of the archive as it was then", () =>
  expectLaw("P-14", { "something fires": 0.15, "something came in later": 0.5 }));
