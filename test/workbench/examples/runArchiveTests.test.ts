import { expect, test } from "vitest";
import { parseRulebook } from "../../../src/rulebook/index.js";
import { runArchiveTests } from "../../../src/workbench/index.js";
import { sampleFiles } from "../../rulebook/samples/sampleFiles.js";
import { sampleModel } from "../../rulebook/samples/sampleModel.js";

const gift =
  "{ type: gift, id: G-3, cadreId: C-1, occurredOn: 2025-03-01, recordedOn: 2025-03-01, verification: documented }";
const archive = (records: string, loaded = "all") =>
  `{ format: integrity-archive/1, subject: { kind: cadre, id: C-1 }, loaded: ${loaded}, records: [${records}] }`;

/** What was found wrong with each test, in order; empty where it holds. */
function found(...tests: readonly (readonly [name: string, archive: string, keys: string, expected: string])[]) {
  const text = tests
    .map(
      ([name, of, keys, expected]) =>
        `  - { name: ${name}, archive: ${of}, asOf: 2025-06-30, ${keys}expect: { ${expected} } }\n`,
    )
    .join("");
  const files = { ...sampleFiles, "tests/one.yaml": `tests:\n${text}` };
  const { rulebook, diagnostics } = parseRulebook(files, sampleModel);
  if (rulebook === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join("; "));
  const results = runArchiveTests(rulebook, sampleModel);
  expect(results.map(({ found: what }) => what === "")).toEqual(results.map(({ passed }) => passed));
  return results.map((one) => one.found);
}

test("what holds passes, and its opposite is named", () => {
  expect(
    found(
      ["fires", archive(gift), "", "points: 5000, fires: [gift-kept/G-3]"],
      ["nothing", archive(gift), "", "points: 0, grade: Z, silent: [gift-kept]"],
      [
        "lists",
        archive(gift),
        "",
        "unknown: [a], notCovered: [b], excepted: [c], positives: [d], cleared: [e], gates: { f: free }",
      ],
      ["not loaded", archive("", "{}"), "", "notCovered: [gift-kept]"],
      ["not loaded is not a missing fact", archive("", "{}"), "", "unknown: [gift-kept]"],
    ),
  ).toEqual([
    "",
    expect.stringMatching(/^grade \S+; points 5000; gift-kept is not silent$/),
    "a is not unknown; b is not among what was not covered; c is not excepted; d is not among the positive facts; e is not cleared; gate f undefined",
    "",
    "gift-kept is not unknown",
  ]);
});

test("an archive of which a part cannot be read fails the test, and everything that was said is named", () => {
  const broken = `${gift.replace("2025-03-01", "2025-13-01")}, { type: nonsense, id: N-1 }`;
  const [said] = found(["broken", archive(broken), "", "points: 0"]);
  expect(said?.split("; ").length).toBeGreaterThan(1);
  expect(said).toMatch(/record-type|unknown-type|nonsense|type/);
});

test("what reading is to report is named by code: one that is not reported fails, too", () => {
  const extra = gift.replace("documented", "documented, colour: red");
  expect(
    found(
      ["expected", archive(extra), "diagnostics: [unknown-field], ", "points: 5000"],
      ["not expected", archive(extra), "", "points: 5000"],
      ["not reported", archive(gift), "diagnostics: [unknown-field], ", "points: 5000"],
    ),
  ).toEqual(["", expect.stringMatching(/^unknown-field: /), "unknown-field is not reported"]);
});

test("the same portrait is the same bytes whatever the archive's hash; another one is named", () => {
  const extra = gift.replace("documented", "documented, colour: red");
  expect(
    found(
      ["plain", archive(gift), "", "points: 5000"],
      ["extra", archive(extra), "diagnostics: [unknown-field], ", "sameAs: plain"],
      ["none", archive(""), "", "sameAs: plain"],
    ),
  ).toEqual(["", "", 'the portrait is not that of "plain"']);
});
