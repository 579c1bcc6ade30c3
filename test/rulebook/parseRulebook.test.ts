import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ParsedRulebook, parseRulebook } from "../../src/rulebook/parseRulebook.js";
import { expectDiagnostic } from "./expectDiagnostic.js";
import { changedFile, sampleFiles } from "./samples/sampleFiles.js";
import { sampleModel } from "./samples/sampleModel.js";

type Files = Readonly<Record<string, string>>;

function accepted(files: Files, bases: Readonly<Record<string, Files>> = {}): NonNullable<ParsedRulebook["rulebook"]> {
  const { rulebook, diagnostics } = parseRulebook(files, sampleModel, { bases });
  expect(diagnostics).toEqual([]);
  if (rulebook === undefined) throw new Error("the rulebook was refused without a diagnostic");
  return rulebook;
}

const codes = (files: Files, bases: Readonly<Record<string, Files>> = {}): readonly string[] =>
  parseRulebook(files, sampleModel, { bases }).diagnostics.map(({ code, place }) =>
    place?.kind === "source" ? `${code} ${place.file}:${place.line}:${place.column}` : code,
  );

test("a folder of rule files becomes a rulebook of plain data", () => {
  const rulebook = accepted(sampleFiles);
  expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook);
  expect(rulebook.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(rulebook.scoring.base).toEqual([0, 2000, 5000, 10_000, 16_800, 35_000]);
  expect(rulebook.scoring.weights).toEqual([1000, 1000, 800, 500]);
  expect(rulebook.scoring.verification["reviewed-open"]).toEqual({ factor: 800, established: true });
  expect(rulebook.scoring.knots.at(-1)).toEqual([115_500, 100]);
  expect(rulebook.params["gift.window"]?.configurable).toBe(false);
});

describe("one error anywhere leaves no rulebook", () => {
  const wrong: readonly (readonly [
    claim: string,
    file: string,
    from: string | RegExp,
    to: string,
    code: string,
    help: RegExp,
  ])[] = [
    [
      "R-40 weights that rise",
      "rulebook.yaml",
      "[1, 1, 0.8, 0.5]",
      "[1, 0.8, ‹0.9›, 0.5]",
      "weights-order",
      /large to small/,
    ],
    [
      "R-40 bands that do not begin at 0",
      "rulebook.yaml",
      "grade: A, from: 0",
      "grade: A, from: ‹1›",
      "bands-gap",
      /by points/,
    ],
    ["R-40 bands that overlap", "rulebook.yaml", "grade: B, from: 18", "grade: B, from: ‹0›", "bands-gap", /by points/],
    ["knots that fall", "rulebook.yaml", "points: 115.5", "points: ‹17.5›", "bands-gap", /by points/],
    ["base points that fall", "rulebook.yaml", "5, 10, 16.8", "5, 10, ‹8›", "bands-gap", /by points/],
    [
      "a factor for allegations",
      "rulebook.yaml",
      "alleged: { factor: 0,",
      "alleged: { factor: ‹0.1›,",
      "range",
      /between 0 and 0/,
    ],
    [
      "a factor above 1",
      "rulebook.yaml",
      "detected: { factor: 0.6,",
      "detected: { factor: ‹1.2›,",
      "range",
      /between 0 and 1/,
    ],
    [
      "a floor at a grade that is none",
      "rulebook.yaml",
      "severity: 5, grade: B",
      "severity: 5, grade: ‹grave›",
      "choice-unknown",
      /A, B/,
    ],
    [
      "a severity of 6 in a floor",
      "rulebook.yaml",
      "severity: 5, grade",
      "severity: ‹6›, grade",
      "range",
      /between 1 and 5/,
    ],
    [
      "R-25 a key in another case",
      "rulebook.yaml",
      "outlookMonths: 24",
      "outlookMonths: 24\n‹Weights›: [1]",
      "rule-unknown-key",
      /weights/,
    ],
    [
      "R-27 a key of Object's prototype",
      "rulebook.yaml",
      "outlookMonths: 24",
      "outlookMonths: 24\n‹constructor›: x",
      "rule-unknown-key",
      /./,
    ],
    [
      "points as an exponent [R-36]",
      "rulebook.yaml",
      "dimensionCap: 40",
      "dimensionCap: ‹4e1›",
      "number-form",
      /exponent/,
    ],
    [
      "R-46 an id that is not the name of the file",
      "integrity/gift-kept.yaml",
      "rule: gift-kept",
      "rule: ‹gift-taken›",
      "rule-id-file",
      /gift-taken\.yaml/,
    ],
    [
      "a value of a parameter with an article nobody confirmed",
      "params/gift.yaml",
      'article: "34"',
      'article: ‹"99"›',
      "basis-article-unconfirmed",
      /title only/,
    ],
  ];
  test.each(wrong)("%s", (_, file, from, to, code, help) => {
    const marked = changedFile(file, from, to);
    expectDiagnostic(
      marked[file] ?? "",
      (source) => parseRulebook({ ...marked, [file]: source }, sampleModel).diagnostics,
      { code, help },
    );
  });

  test("two files of one id name each other [R-46]", () => {
    const list = sampleFiles["lists/known-gifts.yaml"] ?? "";
    expect(codes({ ...sampleFiles, "lists/more.yaml": list })).toEqual(["rule-id-duplicate lists/more.yaml:1:1"]);
  });
  test("amounts of one parameter in two currencies [R-35]", () => {
    const params =
      "parameters:\n  - id: limit\n    title: { zh: 限额, en: Limit }\n    type: money\n    values: [{ from: 2020-01-01, value: 5.00 CNY }, { from: 2021-01-01, value: 5.00 USD }]\n";
    expect(codes({ ...sampleFiles, "params/limit.yaml": params })).toEqual(["type-currency params/limit.yaml:5:80"]);
  });
  test("values of a parameter that go back in time", () => {
    expect(codes(changedFile("params/gift.yaml", "from: 1990-01-01", "from: 2021-01-01"))).toEqual([
      "param-gap params/gift.yaml:6:7",
    ]);
  });
  test("a rule in the folder of no category", () => {
    const { "integrity/gift-kept.yaml": rule = "", ...others } = sampleFiles;
    expect(codes({ ...others, "integrit/gift-kept.yaml": rule })).toEqual(["file-unknown integrit/gift-kept.yaml:1:1"]);
  });
  test("a category in no dimension or in two", () => {
    expect(codes(changedFile("rulebook.yaml", "categories: [integrity]", "categories: []"))).toHaveLength(1);
    expect(
      codes(changedFile("rulebook.yaml", "categories: [integrity]", "categories: [integrity, integrity]")),
    ).toHaveLength(1);
  });
  test("a standing without a factor", () => {
    expect(codes(changedFile("rulebook.yaml", / {2}revoked: .*\n/, ""))).toEqual([
      "rule-missing-key rulebook.yaml:8:3",
    ]);
  });
  test("no rulebook.yaml", () => {
    expect(codes({})).toEqual(["rulebook-missing rulebook.yaml:1:1"]);
  });
  test("an error behind a hundred warnings", () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `lists/l${index}.yaml`,
        `\ufefflist: l${index}\ntitle: { zh: 表, en: List }\nof: id\nvalues: [a]\n`,
      ]),
    );
    expect(
      parseRulebook({ ...sampleFiles, ...many, "lists/z.yaml": "list: z\n" }, sampleModel).rulebook,
    ).toBeUndefined();
  });
});

test("what is no rule file is named, not read, and changes nothing", () => {
  const { rulebook, diagnostics } = parseRulebook(
    { ...sampleFiles, "README.md": "# x", "integrity/a.yaml~": "x" },
    sampleModel,
  );
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    "info file-ignored",
    "info file-ignored",
  ]);
  expect(rulebook?.hash).toBe(accepted(sampleFiles).hash);
});

test("any text in any file is refused or accepted, never thrown at (P-43)", () => {
  const line = fc.constantFrom(
    ...Object.values(sampleFiles).flatMap((text) => text.split("\n")),
    "\t",
    "[",
    "- ",
    "{ a: ",
    "? x",
    "!!x y",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(sampleFiles)),
      fc.array(line, { maxLength: 12 }),
      fc.nat(),
      (file, lines, seed) => {
        const whole = (sampleFiles[file] ?? "").split("\n");
        const text = [
          ...whole.slice(0, seed % whole.length),
          ...lines,
          ...whole.slice((seed % whole.length) + lines.length),
        ].join("\n");
        const { rulebook, diagnostics } = parseRulebook({ ...sampleFiles, [file]: text }, sampleModel);
        expect(rulebook === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
      },
    ),
    { numRuns: 300 },
  );
});
