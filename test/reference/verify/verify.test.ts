import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Archive,
  type AssessOptions,
  compileRulebook,
  defineModel,
  IntegrityError,
  type Portrait,
  parsePortrait,
  type Rulebook,
  serialisePortrait,
} from "../../../src/index.js";
import { compileVerifier, type Verification, verify } from "../../../src/reference/index.js";
import { verifierOf } from "../../../src/reference/verify/verifierOf.js";
import { standardModel } from "../../../src/standard-entry.js";
import { engineEvaluate } from "../engineEvaluate.js";
import { knownArchives } from "../knownArchives.js";
import { refuseSingleChanges } from "./refuseSingleChanges.js";

const dic: AssessOptions = { asOf: "2025-06-30", audience: "dic" };
const known = new Map(knownArchives().map((one) => [one.name.replace(/^.*\//, "").replace(".json", ""), one]));

interface Case {
  readonly archive: Archive;
  readonly rulebook: Rulebook;
  readonly portrait: Portrait;
  readonly text: string;
}

function caseOf(name: string, options: AssessOptions = dic): Case {
  const one = known.get(name);
  if (one === undefined) throw new Error(`no archive ${name}`);
  const portrait = compileRulebook(one.rulebook, standardModel)(one.archive, options);
  return { ...one, portrait, text: serialisePortrait(portrait) };
}

/** What verification says of a portrait changed by hand, every other part of which stays. */
async function verifyChanged(of: Case, change: (portrait: Record<string, unknown>) => void): Promise<Verification> {
  const changed = JSON.parse(of.text);
  change(changed);
  return verify(JSON.stringify(changed), of.archive, of.rulebook, standardModel);
}

function listIn(portrait: Record<string, unknown>, key: string): readonly object[] {
  const list = portrait[key];
  if (!Array.isArray(list) || list.length === 0) throw new Error(`no ${key} to change`);
  return list;
}

const refused = (code: string, pointer: string) => expect.objectContaining({ ok: false, code, pointer });

test("genuine portraits hold as text, bytes, with a line feed at the end and as values", async () => {
  const verifyOne = compileVerifier(caseOf("g-0001").rulebook, standardModel);
  for (const name of ["g-0001", "g-0002", "g-0003"]) {
    const { text, archive, portrait } = caseOf(name, { ...dic, include: ["counterfactual"] });
    for (const form of [text, `${text}\n`, new TextEncoder().encode(text), JSON.parse(text), portrait])
      expect(await verifyOne(form, archive)).toEqual({ ok: true });
  }
});

test("a value out of a database, its keys in another order, holds; the same order as text does not", async () => {
  const { text, archive, rulebook } = caseOf("g-0002");
  const reordered = Object.fromEntries(Object.entries(JSON.parse(text)).reverse());
  // BECAUSE: a portrait with other key order is still of the type.
  expect(await verify(reordered as unknown as Portrait, archive, rulebook, standardModel)).toEqual({ ok: true });
  expect(await verify(JSON.stringify(reordered), archive, rulebook, standardModel)).toEqual(
    refused("verification-key-order", "/decisionSupportOnly"),
  );
});

test.each(["dic", "subject"] as const)(
  "every single change of a portrait for %s is refused where it was made",
  async (audience) => {
    const { text, archive, rulebook } = caseOf("g-0003", { ...dic, audience });
    const against = verifierOf(rulebook, standardModel, engineEvaluate(rulebook, standardModel))(archive);
    expect(await against(text)).toEqual({ ok: true });
    const counts = await refuseSingleChanges(text, against);
    for (const what of ["value", "deletion", "duplicate", "order", "addition"])
      expect(counts.get(what) ?? 0, what).toBeGreaterThan(50);
  },
);

test("a ledger line lowered with points, score, grade, interval, dimension and reasons is refused at the first of them", async () => {
  const of = caseOf("c-0001");
  // The forger assesses an archive without the record and signs it with the hash of the whole one.
  const line = of.portrait.ledger[0];
  const record = of.portrait.findings.find(({ id }) => id === line?.finding)?.item.key;
  const thinner: Archive = { ...of.archive, records: of.archive.records.filter(({ id }) => id !== record) };
  expect(thinner.records.length).toBeLessThan(of.archive.records.length);
  const forged = compileRulebook(of.rulebook, standardModel)(thinner, dic);
  expect(forged.points).toBeLessThan(of.portrait.points);
  const signed = serialisePortrait({ ...forged, archiveHash: of.portrait.archiveHash });
  const verification = await verify(signed, of.archive, of.rulebook, standardModel);
  expect(verification).toMatchObject({ ok: false, code: "verification-value" });
  expect(verification).toHaveProperty("pointer", expect.stringMatching(/^\/(grade|score|points)/));
  expect(await verify(serialisePortrait(forged), of.archive, of.rulebook, standardModel)).toEqual(
    refused("verification-archive", "/archiveHash"),
  );
});

test("a milder grade with its title and what follows from it is refused at the grade", async () => {
  const of = caseOf("c-0001");
  const grade = of.rulebook.scoring.grades.find((one) => one.grade !== of.portrait.grade);
  const verification = await verifyChanged(of, (portrait) =>
    Object.assign(portrait, { grade: grade?.grade, gradeTitle: grade?.title, followUp: grade?.followUp }),
  );
  expect(verification).toMatchObject({
    code: "verification-value",
    pointer: "/grade",
    expected: of.portrait.grade,
    actual: grade?.grade,
  });
});

test("a finding out of the portrait of another archive is refused in its place", async () => {
  const of = caseOf("c-0001");
  const other = caseOf("c-0002").portrait.findings[0];
  expect(other).toBeDefined();
  const verification = await verifyChanged(of, (portrait) => Object.assign(listIn(portrait, "findings"), { 0: other }));
  expect(verification).toEqual(refused("verification-value", "/findings/0/id"));
});

test("the portrait of another archive is refused by the archive's hash", async () => {
  const { text, rulebook } = caseOf("c-0001");
  expect(await verify(text, caseOf("c-0002").archive, rulebook, standardModel)).toMatchObject({
    code: "verification-archive",
    pointer: "/archiveHash",
    expected: caseOf("c-0002").portrait.archiveHash,
    actual: caseOf("c-0001").portrait.archiveHash,
  });
});

test("T-13: another rulebook of the same id and version is named before anything else", async () => {
  const of = caseOf("c-0001");
  const { scoring } = of.rulebook;
  const other: Rulebook = {
    ...of.rulebook,
    hash: `sha256:${"0".repeat(64)}`,
    scoring: { ...scoring, weights: [1000] },
  };
  const forged = JSON.parse(of.text);
  forged.grade = "A";
  forged.archiveHash = "sha256:";
  expect(await verify(JSON.stringify(forged), of.archive, other, standardModel)).toMatchObject({
    code: "verification-rulebook",
    pointer: "/rulebook/hash",
    expected: other.hash,
    actual: of.rulebook.hash,
  });
});

test("a rulebook read against another model is named", async () => {
  const { text, archive, rulebook } = caseOf("c-0001");
  const other = defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] });
  const asTold = verifierOf(rulebook, other, engineEvaluate(rulebook, standardModel))(archive);
  expect(await asTold(text)).toEqual(refused("verification-model", "/rulebook/hash"));
});

test.each([
  ["a space", (text: string) => text.replace('"audience":', '"audience": '), "verification-text", "/audience"],
  ["an escape", (text: string) => text.replace('"dic"', '"d\\u0069c"'), "verification-text", "/audience"],
  ["a second line feed", (text: string) => `${text}\n\n`, "verification-text", ""],
  ["a byte order mark", (text: string) => `\ufeff${text}`, "verification-text", ""],
  [
    "a number with a fraction",
    (text: string) => text.replace('"semantics":1', '"semantics":1.0'),
    "verification-text",
    "/semantics",
  ],
  [
    "a number with an exponent",
    (text: string) => text.replace('"semantics":1', '"semantics":1e0'),
    "verification-text",
    "/semantics",
  ],
  [
    "the same key twice",
    (text: string) => text.replace('"semantics":1', '"semantics":1,"semantics":1'),
    "verification-key-duplicate",
    "/semantics",
  ],
  [
    "the key of a prototype",
    (text: string) => text.replace('"semantics":1', '"__proto__":{},"semantics":1'),
    "verification-text",
    "/__proto__",
  ],
  [
    "half of it",
    (text: string) => text.slice(0, text.indexOf('"health"') + 12),
    "verification-text",
    "/dimensions/0/health",
  ],
  [
    "a later semantics",
    (text: string) => text.replace('"semantics":1', '"semantics":2'),
    "verification-format",
    "/semantics",
  ],
  ["a later format", (text: string) => text.replace("portrait/1", "portrait/2"), "verification-format", "/format"],
  [
    "a part that is not known",
    (text: string) => text.replace('"include":[]', '"include":["opinion"]'),
    "verification-options",
    "/include/0",
  ],
  [
    "half a day",
    (text: string) => text.replace('"asOf":"2025-06-30"', '"asOf":"2025-06"'),
    "verification-options",
    "/asOf",
  ],
] as const)("%s is refused, with its place", async (_, change, code, pointer) => {
  const { text, archive, rulebook } = caseOf("g-0003");
  expect(change(text)).not.toBe(text);
  expect(await verify(change(text), archive, rulebook, standardModel)).toEqual(refused(code, pointer));
});

test("another day, state of knowledge, audience or list of parts is refused wherever it makes a difference", async () => {
  const of = caseOf("c-0001");
  for (const [key, value] of [
    ["asOf", "2025-07-01"],
    ["knownAt", "2024-01-01"],
    ["audience", "compliance"],
    ["include", ["counterfactual"]],
  ] as const) {
    const options = { ...dic, knownAt: dic.asOf, include: [], [key]: value } as AssessOptions; // BECAUSE: one key of another value.
    const genuine = compileRulebook(of.rulebook, standardModel)(of.archive, options);
    const forged = JSON.stringify({ ...JSON.parse(of.text), [key]: value });
    const verification = await verify(forged, of.archive, of.rulebook, standardModel);
    // A change that leaves nothing else to change makes the genuine portrait of those options.
    expect(verification.ok, key).toBe(forged === serialisePortrait(genuine));
    if (key !== "asOf") expect(verification.ok, key).toBe(false);
  }
});

test("no message holds a value of the archive", async () => {
  const of = caseOf("c-0001");
  const { archive, rulebook } = caseOf("c-0002");
  for (const verification of [
    await verify(of.text, archive, rulebook, standardModel),
    await verifyChanged(of, (portrait) => Object.assign(listIn(portrait, "findings")[0] ?? {}, { message: "CANARY" })),
    await verify(of.text.replace('"zh":"', '"zh":"CANARY\\q'), of.archive, rulebook, standardModel),
  ]) {
    expect(verification.ok).toBe(false);
    if (!verification.ok) expect(JSON.stringify(verification.message)).not.toMatch(/CANARY|C-000/);
  }
});

test("whatever is passed as a portrait, verification returns", async () => {
  const { text, archive, rulebook } = caseOf("g-0003");
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  const thrower = {
    get format(): never {
      throw new Error("no");
    },
  };
  const odd: readonly unknown[] = [
    undefined,
    null,
    1n,
    Symbol("s"),
    () => 1,
    cycle,
    thrower,
    new Uint8Array([255]),
    [],
    "",
  ];
  const against = verifierOf(rulebook, standardModel, engineEvaluate(rulebook, standardModel))(archive);
  for (const one of odd) expect((await against(one)).ok).toBe(false);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.json(),
        fc.jsonValue(),
        fc.uint8Array(),
        fc
          .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
          .map(([at, by]) => text.slice(0, at) + by + text.slice(at + 2)),
      ),
      async (one) => {
        const verification = await against(one);
        expect(verification.ok).toBe(typeof one === "string" && one.replace(/\n$/, "") === text);
        if (!verification.ok) expect(verification.pointer).toMatch(/^(\/.*)?$/su);
      },
    ),
    { numRuns: 100, seed: 50 },
  );
});

test("a call with what a parser returned, or without an archive, is refused with the fix", () => {
  const { text, archive, rulebook } = caseOf("g-0003");
  const call = compileVerifier(rulebook, standardModel);
  // BECAUSE: JavaScript callers are not stopped by the types.
  expect(() => call(text, { archive, diagnostics: [] } as never)).toThrow(IntegrityError);
  expect(() => call(text, undefined as never)).toThrow("archive-required");
  expect(() => compileVerifier({ rulebook } as never, standardModel)).toThrow("rulebook-required");
  expect(() => compileVerifier(rulebook, undefined as never)).toThrow("model-required");
});

test("a parsed portrait holds like its text", async () => {
  const { text, archive, rulebook } = caseOf("c-0003");
  const { portrait } = parsePortrait(text);
  if (portrait === undefined) throw new Error("the portrait is refused");
  expect(await verify(portrait, archive, rulebook, standardModel)).toEqual({ ok: true });
});
