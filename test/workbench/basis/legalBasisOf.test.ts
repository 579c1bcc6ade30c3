import { expect, test } from "vitest";
import { standardRulebook } from "../../../src/standard-entry.js";
import { legalBasisOf, renderLegalBasis } from "../../../src/workbench/index.js";

const basis = legalBasisOf(standardRulebook);

test("running a business cites article 88, 94 or 103, by the day of the conduct", () => {
  const found = basis.versions.find(({ rule }) => rule === "int-runs-business");
  expect(
    found?.cites
      .filter(({ doc }) => doc.startsWith("DR"))
      .map(({ doc, article, from, until }) => [doc, article, from, until]),
  ).toEqual([
    ["DR-2015", "88", "2016-01-01", "2018-09-30"],
    ["DR-2018", "94", "2018-10-01", "2023-12-31"],
    ["DR", "103", "2024-01-01", undefined],
  ]);
});

test("an article is cited only where its document lists it as read or checked", () => {
  const unsure = standardRulebook.rules.flatMap(({ id, basis: all }) =>
    all
      .filter(
        ({ doc, article }) => article !== undefined && standardRulebook.documents[doc]?.articles[article] === undefined,
      )
      .map(({ doc, article }) => `${id}: ${doc} ${article}`),
  );
  expect(unsure).toEqual([]);
});

test("every citation of every rule stands in the report once", () => {
  const reported = basis.documents.flatMap(({ key, articles, byTitle }) => [
    ...articles.flatMap(({ article, rules }) => rules.map((rule) => `${rule} ${key} ${article}`)),
    ...byTitle.map((rule) => `${rule} ${key} `),
  ]);
  const cited = standardRulebook.rules.flatMap(({ id, basis: all }) =>
    all.map(({ doc, article = "" }) => `${id} ${doc} ${article}`),
  );
  expect(reported.toSorted()).toEqual([...new Set(cited)].toSorted());
});

test("a document that replaced another is in force from the day after it", () => {
  const from = new Map(basis.documents.map((one) => [one.key, one.from]));
  for (const { key, until, replacedBy } of basis.documents) {
    if (replacedBy === undefined || until === undefined) continue;
    expect(
      until < (from.get(replacedBy) ?? ""),
      `${key} until ${until}, ${replacedBy} from ${from.get(replacedBy)}`,
    ).toBe(true);
  }
});

test.each(["zh", "en"] as const)("the page in %s names every document and every rule on practice alone", (lang) => {
  const page = renderLegalBasis(basis, lang);
  for (const { key, title } of basis.documents) expect(page).toContain(`### ${key} · ${title[lang]}`);
  for (const { rule, title } of basis.practiceAlone) expect(page).toContain(`- \`${rule}\` ${title[lang]}`);
});
