import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseAllDocuments, visit } from "yaml";
import { readRuleFiles } from "../../scripts/readRuleFiles.js";
import { citeBasis } from "../../src/engine/explain/citeBasis.js";
import { exactDay, parseCivilDate } from "../../src/kernel/index.js";
import { standardRules } from "../dossiers/standardRules.js";

const { documents, rules } = standardRules;
const all = Object.values(documents);
const files = Object.entries(readRuleFiles(fileURLToPath(new URL("../../rules", import.meta.url))));

/** Every text of a rule file: values, not keys. */
function textsOf(source: string): readonly string[] {
  const texts: string[] = [];
  for (const document of parseAllDocuments(source))
    visit(document, {
      Scalar: (key, { value }) => {
        if (key !== "key" && typeof value === "string") texts.push(value);
      },
    });
  return texts;
}

test("every document that the field cites is at hand", () => {
  const cited =
    "DR PZF SOE GRSX GRSX-CH XB JD ZJ WZ ZZ JK CQ LJ HB19 HB22 YF20 SX23 SX24 XW18 GG10 JZ19 PIPL CO SAL INS CRIM BID BIDR CF TX15 GWJD BT18 CJ18 CZ23 CZ05 JC";
  expect(cited.split(" ").filter((key) => !Object.hasOwn(documents, key))).toEqual([]);
});

test("a document that was replaced ends on the day before its successor begins", () => {
  for (const { key, inForce, replacedBy } of all) {
    expect(inForce.until === undefined, key).toBe(replacedBy === undefined);
    if (replacedBy === undefined) continue;
    expect(inForce.until, `${key} → ${replacedBy}`).toBe((documents[replacedBy]?.inForce.from ?? Number.NaN) - 1);
    expect(inForce.until ?? 0, key).toBeGreaterThanOrEqual(inForce.from);
  }
  expect(all.filter(({ replacedBy }) => replacedBy !== undefined).length).toBeGreaterThan(10);
});

test("a document has full titles, an issuer in both languages and an official address", () => {
  for (const { key, title, issuer, address } of all) {
    expect(title.zh, key).toMatch(/^《.+》(（.+）)?$/);
    expect(title.en, key).not.toMatch(/\p{Script=Han}/u);
    expect(issuer.zh, key).toMatch(/\p{Script=Han}/u);
    expect(address, key).toMatch(/^https:\/\/[a-z0-9.]+\/(zhengce\/)?$/);
  }
});

test("a document known from memory alone has no article that may be cited, and no rule cites one that is not verified", () => {
  for (const { key, confidence, articles } of all)
    if (confidence === "memory") expect(Object.values(articles), key).not.toContain("verified");
  for (const { id, basis } of rules)
    for (const { doc, article } of basis)
      if (article !== undefined) expect(documents[doc]?.articles[article], `${id}: ${doc}-${article}`).toBe("verified");
});

test("articles that the reference marks as remembered or uncertain are nowhere listed as verified", () => {
  const uncertain: Readonly<Record<string, string>> = {
    DR: "8 10 11 12 13 81(1) 81(2) 81(4) 95 96 104 105 106 107 115 118 119 132",
    GRSX: "4 6 9 10 11 13 14",
    LJ: "5",
    SX23: "1",
    GG10: "4",
  };
  for (const [key, articles] of Object.entries(uncertain))
    for (const article of articles.split(" "))
      expect(documents[key]?.articles[article], `${key}-${article}`).not.toBe("verified");
});

test.each([
  ["2017-05-01", "DR-2015", "88"],
  ["2018-09-30", "DR-2015", "88"],
  ["2018-10-01", "DR-2018", "94"],
  ["2019-06-01", "DR-2018", "94"],
  ["2023-12-31", "DR-2018", "94"],
  ["2024-01-01", "DR", "103"],
])("running a business or holding shares in %s is cited under %s, article %s", (day, doc, article) => {
  const rule = rules.find(({ id }) => id === "int-unlisted-shareholding");
  const cited = citeBasis(rule?.basis ?? [], documents, parseCivilDate(day));
  expect(cited.filter((one) => one.doc.startsWith("DR")).map((one) => [one.doc, one.article])).toEqual([
    [doc, article],
  ]);
});

test("a rule that names the newest version only cites the title of the one then in force", () => {
  const cite = (doc: string, day: string) =>
    citeBasis([{ doc, article: "1" }], documents, parseCivilDate(day)).map((one) => [one.doc, one.article]);
  expect(cite("DR", "2019-06-01")).toEqual([["DR-2018", undefined]]);
  expect(cite("SX24", "2021-06-01")).toEqual([["SX20", undefined]]);
  expect(cite("CO", "2016-06-01")).toEqual([["CO-2013", undefined]]);
  expect(citeBasis([{ doc: "DR" }], documents, exactDay(0)).map((one) => one.doc)).toEqual(["DR"]);
});

/** Half a clause already has more characters than a title in quotation marks. */
const longestQuotation = 24;
const longestText = 160;

/** What in a file looks like a clause: in quotation marks, after its number, or a long text. */
function clausesIn(path: string, source: string): readonly string[] {
  return textsOf(source).flatMap((text) => {
    const marks = [...text.matchAll(/[“「『]([^”」』]*)[”」』]/gu)].map(([, inside = ""]) => inside);
    const quoted = marks.filter((inside) => [...inside].length > longestQuotation);
    const numbered = /第[一二三四五六七八九十百零〇\d]+条[^。；]{20,}/u.test(text) ? [text] : [];
    const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const wordy = characters > longestText && !path.startsWith("calendars/") ? [text] : [];
    return [...quoted, ...numbered, ...wordy].map((one) => `${path}: ${one}`);
  });
}

test("no file of the rulebook quotes a law at length", () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap(([path, source]) => clausesIn(path, source))).toEqual([]);
});

test.each([
  ["in quotation marks", `why: { zh: 规定“${"国家工作人员".repeat(5)}”。 }`],
  ["after its number", `why: { zh: 第九十七条收受可能影响公正执行公务的礼品、礼金、消费卡和有价证券 }`],
  ["as one long text", `why: { zh: ${"不得收受礼品".repeat(30)} }`],
])("the check of quotations finds a clause %s", (_, source) => {
  expect(clausesIn("rule.yaml", source)).toHaveLength(1);
});
