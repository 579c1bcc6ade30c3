import { expect, test } from "vitest";
import {
  archiveFrom,
  compileRulebook,
  explain,
  formatDiagnostic,
  IntegrityError,
  parseArchive,
  parsePortrait,
  renderMarkdown,
  renderText,
} from "../../src/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";

const raw = { format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] } as const;
const { archive } = archiveFrom(raw, standardModel);
if (archive === undefined) throw new Error("the archive is refused");
const options = { asOf: "2025-06-30", audience: "dic" } as const;
const assess = compileRulebook(standardRulebook, standardModel);
const portrait = assess(archive, options);

/** What a caller without types gets: the same functions, any arguments. */
function call(made: (...given: readonly never[]) => unknown, ...given: readonly unknown[]): unknown {
  try {
    return Reflect.apply(made, undefined, given);
  } catch (error) {
    if (error instanceof IntegrityError) return [error.code, error.message];
    throw error;
  }
}

test.each([
  ["no options", renderMarkdown, [portrait]],
  ["no language", renderText, [portrait, {}]],
  ["an unknown language", renderMarkdown, [portrait, { lang: "fr" }]],
  [
    "a diagnostic in an unknown language",
    formatDiagnostic,
    [parseArchive("{", standardModel).diagnostics[0], { lang: "de" }],
  ],
] as const)("%s: the message says what to write", (_, made, given) => {
  expect(call(made, ...given)).toEqual([
    "language-required",
    expect.stringContaining('{ lang: "zh" } or { lang: "en" }'),
  ]);
});

test.each([undefined, {}, "{}", raw])("%j is no portrait to render", (given) => {
  expect(call(renderMarkdown, given, { lang: "zh" })).toEqual([
    "portrait-required",
    expect.stringContaining("parsePortrait"),
  ]);
});

test("swapped arguments, and what is neither rulebook nor model, are told apart", () => {
  expect(call(compileRulebook, standardModel, standardRulebook)).toEqual([
    "arguments-swapped",
    expect.stringContaining("(rulebook, model)"),
  ]);
  expect(call(compileRulebook, undefined, standardModel)).toEqual([
    "rulebook-required",
    expect.stringContaining("parseRulebook"),
  ]);
  expect(call(compileRulebook, standardRulebook)).toEqual(["model-required", expect.stringContaining("defineModel")]);
  expect(call(explain, archive, standardModel, standardRulebook, { ...options, rule: "x" })).toContain(
    "arguments-swapped",
  );
});

test.each([undefined, raw, JSON.stringify(raw), { archive }])("%j is no archive that was read", (given) => {
  expect(call(assess, given, options)).toEqual(["archive-required", expect.stringContaining("archiveFrom")]);
});

test.each([[raw], [undefined], [7], [[1, 2]]])(
  "parseArchive of %j answers with a diagnostic and throws nothing",
  (given) => {
    expect(call(parseArchive, given, standardModel)).toMatchObject({
      diagnostics: [{ code: "archive-source", help: { en: expect.stringContaining("archiveFrom(value, model)") } }],
    });
  },
);

test("parsePortrait of what is no text answers with a diagnostic", () => {
  expect(call(parsePortrait, undefined)).toMatchObject({ diagnostics: [{ code: "portrait-json" }] });
});

test("a day that is written as one and is none is called so", () => {
  expect(call(assess, archive, { ...options, asOf: "2025-06-31" })).toEqual([
    "as-of-form",
    expect.stringContaining("there is no such day as 2025-06-31"),
  ]);
});
