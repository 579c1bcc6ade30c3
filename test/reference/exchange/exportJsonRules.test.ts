import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type ArchiveInput, archiveFrom, formatDiagnostic, parseArchive, parseRulebook } from "../../../src/index.js";
import { exportJsonRules, jsonFactsOf } from "../../../src/reference/index.js";
import { standardModel, standardRulebook } from "../../../src/standard-entry.js";
import { compareExported } from "./compareExported.js";
import { agreementOver } from "./exportedLaw.js";
import { trapModel, trapRulebook } from "./trapModel.js";

const asOf = "2025-06-30";
const none = { decided: 0, open: 0, fired: 0 };

test("P-49: exported rules on bare json-rules-engine fire exactly where ours do, on 300 complete archives", async () => {
  const { decided, open, fired } = await agreementOver(300, 20250630);
  expect(decided).toBeGreaterThan(700);
  expect(fired / decided).toBeGreaterThan(0.1);
  expect(fired / decided).toBeLessThan(0.9);
  expect(open / (open + decided)).toBeLessThan(0.2);
});

test("the standard rulebook and the sample archives agree", async () => {
  const folder = fileURLToPath(new URL("../../dossiers/", import.meta.url));
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(`${folder}${name}`, "utf8"))
    // BECAUSE: exported rules ask only what is loaded whole.
    .filter((text) => JSON.parse(text).loaded === "all")
    .flatMap((text) => parseArchive(text, standardModel).archive ?? []);
  const agreement = { ...none, differences: [] };
  await compareExported(standardRulebook, standardModel, archives, asOf, agreement);
  expect(agreement.differences).toEqual([]);
  expect(agreement.decided).toBeGreaterThan(20);
  expect(agreement.fired).toBeGreaterThan(0);
});

/** A rule of one condition on a person. */
function bookOf(when: string, more = "", status = "shadow") {
  const rule = `rule: r
version: 1
status: ${status}
kind: finding
title: { zh: 规则, en: Rule }
why: { zh: 因为, en: Because }
category: integrity
severity: 0
owner: office
for: person
when: ${when}
${more}
action: ask
message: { zh: 命中, en: Found }
`;
  const { rulebook, diagnostics } = parseRulebook({ ...trapRulebook, "integrity/r.yaml": rule }, trapModel);
  if (rulebook === undefined)
    throw new Error(diagnostics.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n"));
  return rulebook;
}

function person(fields: Readonly<Record<string, unknown>>) {
  const input = {
    format: "integrity-archive/1",
    subject: { kind: "person", id: "P-1", ...fields },
    records: [],
    loaded: "all",
    related: {},
  };
  // BECAUSE: the fields are those of the case.
  const { archive } = archiveFrom(input as ArchiveInput<typeof trapModel>, trapModel);
  if (archive === undefined) throw new Error("the case is no archive");
  return archive;
}

/** Where json-rules-engine by itself would answer otherwise than we do. */
const guarded: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["{ fact: person.years, operator: greaterThan, value: { fact: person.limit } }", { years: 5, limit: null }],
  ["{ fact: person.years, operator: lessThanInclusive, value: { fact: person.limit } }", { years: 0, limit: null }],
  ["{ not: { fact: person.years, operator: greaterThan, value: 3 } }", { years: null }],
  ["{ fact: person.tags, operator: doesNotContain, value: vip }", { tags: null }],
  ["{ fact: person.city, operator: notIn, value: { fact: person.tags } }", { city: "a", tags: null }],
  ["{ fact: person.city, operator: in, value: { fact: person.tags } }", { city: "a", tags: ["b", "a"] }],
  ["{ fact: person.city, operator: notIn, value: [a, { fact: person.staffNo }] }", { city: null, staffNo: null }],
  ["{ fact: person.city, operator: in, value: [a, { fact: person.staffNo }] }", { city: "b", staffNo: "b" }],
  ["{ fact: person.years, operator: between, value: [{ fact: person.limit }, 9] }", { years: 5, limit: null }],
  ["{ fact: person.joined, operator: before, value: 2024-09-30 }", { joined: "2024-10-01" }],
  ["{ fact: person.joined, operator: withinLast, value: 12 months }", { joined: "2024-06-30" }],
  ["{ fact: person.joined, operator: withinLast, value: 12 months }", { joined: "2024-07-01" }],
  ["{ fact: person.joined, operator: withinLast, value: 12 months }", { joined: "2025-07-01" }],
  ["{ fact: person.joined, operator: olderThan, value: 12 months }", { joined: "2024-06-30" }],
  ["{ fact: person.joined, operator: olderThan, value: 12 months }", { joined: null }],
  ["{ fact: person.pay, operator: greaterThanInclusive, value: 5000.00 CNY }", { pay: "4999.99 CNY" }],
  ["{ fact: person.pay, operator: between, value: [ 1.00 CNY, 5000.00 CNY ] }", { pay: "5000.00 CNY" }],
  ["{ fact: person.city, operator: startsWith, value: Har }", { city: "Harbin" }],
  ["{ fact: person.city, operator: absent }", { city: null }],
  ["{ fact: person.city, operator: notEqual, value: a }", { city: null }],
];

describe("a comparison that json-rules-engine would get wrong by itself", () => {
  test.each(guarded)("%s on %o agrees", async (when, fields) => {
    const agreement = { ...none, differences: [] };
    for (const condition of [when, `{ not: ${when} }`])
      await compareExported(bookOf(condition), trapModel, [person(fields)], asOf, agreement);
    expect(agreement.differences).toEqual([]);
    expect(agreement).toMatchObject({ decided: 2, open: 0, fired: 1 });
  });
});

describe("what is not certain", () => {
  test("a date known by its month and a missing fact are named and left out of the facts", async () => {
    const rulebook = bookOf(
      "{ all: [ { fact: person.joined, operator: before, value: 2024-09-30 }, { fact: person.active, operator: equal, value: true } ] }",
    );
    const [found] = await jsonFactsOf(person({ joined: "2024-09" }), rulebook, trapModel, { asOf, audience: "dic" });
    expect(found).toEqual({ rule: "r", finding: "r/P-1", facts: {}, unknown: ["person.joined", "person.active"] });
  });

  test("a rule that waits for a record, a draft and computed facts are reported", () => {
    const codes = (rulebook: Parameters<typeof exportJsonRules>[0]): readonly string[] =>
      exportJsonRules(rulebook, { asOf }).diagnostics.map(({ code }) => code);
    expect(codes(bookOf("{ fact: person.city, operator: startsWith, value: Har }"))).toEqual([
      "export-two-values",
      "export-computed",
    ]);
    expect(codes(bookOf("{ fact: person.years, operator: equal, value: 1 }", "", "draft"))).toEqual([
      "export-two-values",
      "export-status",
    ]);
    const { rules, diagnostics } = exportJsonRules(standardRulebook, { asOf });
    const waiting = standardRulebook.rules.filter(({ expects }) => expects !== undefined);
    expect(waiting.length).toBeGreaterThan(0);
    expect(diagnostics.filter(({ code }) => code === "export-rule-omitted").map(({ args }) => args["rule"])).toEqual(
      waiting.map(({ id }) => id),
    );
    expect(rules.length + waiting.length).toBe(
      standardRulebook.rules.filter(({ status }) => status === "active" || status === "shadow").length,
    );
  });

  test("asOf must be a whole day", () => {
    expect(() => exportJsonRules(standardRulebook, { asOf: "2025-06" })).toThrow("as-of-form");
  });
});
