import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Rule } from "../../src/rulebook/index.js";
import { standardRulebook } from "../../src/standard-rulebook/index.js";
import { meaningOf } from "./meaningOf.js";

const file = new URL("ruleMeanings.json", import.meta.url);
type Recorded = Readonly<Record<string, { readonly version: number; readonly meaning: string }>>;
const recorded: Recorded = JSON.parse(readFileSync(file, "utf8"));

/** Rules that decide otherwise than recorded under a version that is recorded already. */
function changedInSilence(rules: readonly Rule[], known: Recorded): readonly string[] {
  return rules.flatMap((rule) => {
    const was = known[rule.id];
    return was !== undefined && was.meaning !== meaningOf(rule) && rule.version <= was.version ? [rule.id] : [];
  });
}

test("a rule that decides otherwise has a higher version: raise it, then run with UPDATE_MEANINGS=1", () => {
  expect(changedInSilence(standardRulebook.rules, recorded)).toEqual([]);
});

test("every rule and its version is recorded", () => {
  const now = Object.fromEntries(
    standardRulebook.rules.map((rule) => [rule.id, { version: rule.version, meaning: meaningOf(rule) }]),
  );
  const isUpdate = process.env["UPDATE_MEANINGS"] !== undefined;
  if (isUpdate && changedInSilence(standardRulebook.rules, recorded).length === 0)
    writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
  else expect(recorded).toEqual(now);
});

test("another condition is another meaning, other words are not", () => {
  const [rule] = standardRulebook.rules;
  if (rule === undefined) throw new Error("no rules");
  const known = { [rule.id]: { version: rule.version, meaning: meaningOf(rule) } };
  const title = { zh: "别的名称", en: "Another title" };
  expect(changedInSilence([{ ...rule, title, why: title }], known)).toEqual([]);
  const other: Rule = { ...rule, severity: { ...rule.severity, from: rule.severity.from + 1 } };
  expect(changedInSilence([other], known)).toEqual([rule.id]);
  expect(changedInSilence([{ ...other, version: rule.version + 1 }], known)).toEqual([]);
});
