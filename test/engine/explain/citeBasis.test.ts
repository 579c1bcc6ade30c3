import { expect, test } from "vitest";
import { citeBasis } from "../../../src/engine/explain/citeBasis.js";
import { exactDay, parseCivilDate } from "../../../src/kernel/index.js";
import type { LegalDocument } from "../../../src/rulebook/index.js";

const law = (key: string, from: number, until: number | undefined, replacedBy?: string): LegalDocument => ({
  key,
  title: { zh: `《${key}》`, en: key },
  issuer: { zh: "机关", en: "Issuer" },
  inForce: { from, ...(until === undefined ? {} : { until }) },
  ...(replacedBy === undefined ? {} : { replacedBy }),
  confidence: "verified",
  articles: {},
});
const documents = {
  A1: law("A1", 0, 99, "A2"),
  A2: law("A2", 100, 199, "A3"),
  A3: law("A3", 200, undefined),
  B: law("B", 150, undefined),
};
const cite = (basis: Parameters<typeof citeBasis>[0], day: number | undefined): readonly string[] =>
  citeBasis(basis, documents, day === undefined ? undefined : exactDay(day)).map(({ doc, article }) =>
    article === undefined ? doc : `${doc}-${article}`,
  );
const now = [{ doc: "A3", article: "103" }];

test("conduct is cited under the text in force when it happened, whichever version the rule names", () => {
  expect(cite(now, 200)).toEqual(["A3-103"]);
  expect(cite(now, 199)).toEqual(["A2"]);
  expect(cite(now, 100)).toEqual(["A2"]);
  expect(cite(now, 99)).toEqual(["A1"]);
});

test("an earlier version has its own number where the rule gives it, and else none", () => {
  const all = [...now, { doc: "A2", article: "94" }, { doc: "A1", article: "88" }];
  expect(cite(all, 250)).toEqual(["A3-103"]);
  expect(cite(all, 150)).toEqual(["A2-94"]);
  expect(cite(all, 50)).toEqual(["A1-88"]);
});

test("two articles of one document lead to one earlier version, cited once", () => {
  expect(cite([...now, { doc: "A3", article: "104" }], 150)).toEqual(["A2"]);
});

test("documents without an earlier version stand aside where another was in force, and are all named where none was", () => {
  expect(cite([...now, { doc: "B", article: "7" }], 120)).toEqual(["A2"]);
  expect(cite([{ doc: "B", article: "7" }], 120)).toEqual(["B-7"]);
  expect(cite(now, -1)).toEqual(["A3-103"]);
});

test("a day that is not known cites all that the rule names, one known to the year every version of that year", () => {
  expect(cite([...now, { doc: "B" }], undefined)).toEqual(["A3-103", "B"]);
  const day = parseCivilDate("1970");
  expect(citeBasis(now, documents, day).map(({ doc }) => doc)).toEqual(["A3"]);
  expect(citeBasis(now, documents, { first: 90, last: 110 }).map(({ doc }) => doc)).toEqual(["A1", "A2"]);
});
