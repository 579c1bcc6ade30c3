import { describe, expect, test } from "vitest";
import { parseRulebook } from "../../../src/rulebook/parseRulebook.js";
import { rulebookJsonSchemas } from "../../../src/rulebook/rulebookJsonSchema.js";
import { expectDiagnostic } from "../expectDiagnostic.js";
import { accepted, overlayMain } from "../overlay/overlaySample.js";
import { sampleFiles } from "../samples/sampleFiles.js";
import { sampleModel } from "../samples/sampleModel.js";

const positive = (sampleFiles["integrity/gift-kept.yaml"] ?? "")
  .replace("rule: gift-kept", "rule: pos-gift")
  .replace("kind: finding", "kind: positive")
  .replace("severity: 2", "severity: 0");

const table = `opinion:
  for: [cadre]
  validFor: { param: gift.window }
  drafts:
    no-adverse-information: { zh: 无, en: Nothing }
    information-for-consideration: { zh: 参考, en: Information }
    suspend: { zh: 暂缓, en: Suspend }
    adverse: { zh: 不同意, en: Adverse }
  musts:
    - { id: looked, title: { zh: 已看, en: Looked }, rule: pos-gift }
  rows:
    - { id: barred, draft: suspend, title: { zh: 限制, en: barred }, when: { barred: any } }
    - { id: undecided, draft: suspend, title: { zh: 未定, en: undecided }, when: { undecided: any } }
    - { id: musts, draft: suspend, title: { zh: 未做, en: open }, when: { musts: [not-done, unknown] } }
    - { id: thin, draft: suspend, title: { zh: 不足, en: thin }, when: { grades: [insufficient-data] } }
    - { id: open, draft: adverse, title: { zh: 未结, en: unresolved }, when: { grades: [B], severity: 4, unresolved: true } }
`;

const filesWith = (opinion: string): Readonly<Record<string, string>> => ({
  ...sampleFiles,
  "integrity/pos-gift.yaml": positive,
  "rulebook.yaml": (sampleFiles["rulebook.yaml"] ?? "") + opinion,
});

test("a table is read as it is written", () => {
  const { opinion, hash } = accepted(filesWith(table));
  expect(opinion).toMatchObject({
    for: ["cadre"],
    validFor: "gift.window",
    musts: [{ id: "looked", rule: "pos-gift" }],
  });
  expect(opinion?.rows.at(-1)?.when).toEqual({ grades: ["B"], severity: 4, unresolved: true });
  expect(hash).not.toBe(accepted(filesWith("")).hash);
  expect(accepted(filesWith("")).opinion).toBeUndefined();
});

describe("a table that means something else than it says is refused", () => {
  const wrong: readonly (readonly [claim: string, from: string, to: string, code: string, help: RegExp])[] = [
    ["a row for a clean record", "draft: adverse,", "draft: ‹no-adverse-information›,", "choice-unknown", /suspend/],
    ["a must whose rule does not exist", "rule: pos-gift }", "rule: ‹pos-gifts› }", "opinion-rule", /pos-gift/],
    ["a must whose rule is a finding", "rule: pos-gift }", "rule: ‹gift-kept› }", "opinion-rule", /pos-gift/],
    ["a grade that there is not", "[insufficient-data]", "[insufficient-data, ‹E›]", "choice-unknown", /./],
    ["unresolved that is false", "unresolved: true", "unresolved: ‹false›", "choice-unknown", /true/],
    ["a parameter that there is not", "gift.window", "‹gift.windows›", "param-unknown", /gift\.window/],
    ["a key that is not of a row", "severity: 4", "‹gravity›: 4", "rule-unknown-key", /severity/],
  ];
  test.each(wrong)("%s", (_, from, to, code, help) => {
    expect(table).toContain(from);
    expectDiagnostic(
      (sampleFiles["rulebook.yaml"] ?? "") + table.replace(from, to),
      (source) =>
        parseRulebook({ ...sampleFiles, "integrity/pos-gift.yaml": positive, "rulebook.yaml": source }, sampleModel)
          .diagnostics,
      { code, help },
    );
  });
  test.each([
    ["when: { barred: any }", "when: { barred: any, unresolved: true }", "{ barred: any }"],
    ["when: { undecided: any }", "when: { couldBe: [B] }", "{ undecided: any }"],
    ["[not-done, unknown]", "[not-done]", "{ musts: [unknown] }"],
    ["[not-done, unknown]", "[unknown]", "{ musts: [not-done] }"],
    ["[insufficient-data]", "[B]", "{ grades: [insufficient-data] }"],
  ])("LAW: a case that must never read as clean has a row of its own: %s → %s", (from, to, needed) => {
    const { diagnostics, rulebook } = parseRulebook(filesWith(table.replace(from, to)), sampleModel);
    expect(rulebook).toBeUndefined();
    expect(diagnostics.map(({ code, help }) => [code, help?.en])).toEqual([
      ["opinion-open", expect.stringContaining(needed)],
    ]);
  });
});

test("an overlay changes a row by its id and leaves the others", () => {
  const { opinion, overlay } = accepted(
    { "rulebook.yaml": overlayMain("opinion: { rows: { musts: { draft: adverse } } }") },
    { base: filesWith(table) },
  );
  expect(opinion?.rows.map(({ id, draft }) => [id, draft])).toEqual([
    ["barred", "suspend"],
    ["undecided", "suspend"],
    ["musts", "adverse"],
    ["thin", "suspend"],
    ["open", "adverse"],
  ]);
  expect(overlay?.changedTables).toEqual(["opinion"]);
});

test("the JSON Schema of rulebook.yaml knows the table down to the cases of a row", () => {
  const text = JSON.stringify(rulebookJsonSchemas().rulebook);
  for (const key of ["undecided", "couldBe", "unreviewed"]) expect(text).toContain(`"${key}":{`);
});
