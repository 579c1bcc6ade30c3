import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  isFullRecall,
  type SampleOptions,
  sampleArchives,
  sampleRelated,
  standardPlanters,
} from "../../src/sample/index.js";
import { intGiftNotHandedOver } from "../../src/sample/planters/planted/int-gift-not-handed-over.js";
import { pstShamRotation } from "../../src/sample/planters/planted/pst-sham-rotation.js";
import { standardRulebook } from "../../src/standard-rulebook/index.js";
import { catalogueSubjects } from "../rules/catalogueSubjects.js";
import { assessedSample, recallOf } from "./assessedSample.js";

const seed = 1;
const assessed = [...assessedSample({ size: 500, seed })];
const recall = recallOf(assessed);

const bytes = (options: SampleOptions): string =>
  [...sampleArchives(options)].map((one) => `${JSON.stringify(one)}\n`).join("");

describe("a population of 500", () => {
  test("meets every planter", () => {
    const met = new Set(assessed.flatMap(({ truth }) => truth.map(({ planter }) => planter)));
    expect(standardPlanters.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
  });

  test("shows all that was planted, and no control scores", () => {
    expect(recall.misses).toEqual([]);
    expect(isFullRecall(recall)).toBe(true);
    expect(recall.total.planted).toBeGreaterThan(60);
    expect(recall.total.controls).toBeGreaterThan(30);
  });

  test("has no finding and nothing unknown where nothing was planted", () => {
    const background = assessed.filter(({ truth }) => truth.length === 0);
    expect(background.length).toBeGreaterThan(100);
    const loud = background.filter(
      ({ portrait }) => portrait.points > 0 || portrait.findings.length > 0 || portrait.unknown.length > 0,
    );
    expect(loud.map(({ portrait }) => portrait.subject.id)).toEqual([]);
  });

  test("is read without a diagnostic, except what carries what no archive may", () => {
    for (const { truth, problems } of assessed)
      expect(problems.length > 0).toBe(truth.some(({ diagnosed }) => diagnosed === true));
  });

  test("names each subject once", () => {
    const ids = assessed.map(({ portrait: { subject } }) => `${subject.kind} ${subject.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("every rule that can be found has a planter", () => {
  const planted = new Set(standardPlanters.filter(({ kind }) => kind === "planted").map(({ rule }) => rule));
  // The musts of an opinion speak where an opinion is asked for, not on the page.
  const musts = new Set(standardRulebook.opinion?.musts.map(({ rule }) => rule));
  const matters = new Set<string>(Object.values(catalogueSubjects).flat());
  const active = standardRulebook.rules.filter(
    // What only reminds is planted where the catalogue counts it as a matter.
    ({ id, status, kind }) => status === "active" && (kind !== "notice" || matters.has(id)) && !musts.has(id),
  );
  expect(active.map(({ id }) => id as string).filter((id) => !planted.has(id))).toEqual([]);
  expect([...matters].filter((id) => !planted.has(id))).toEqual([]);
});

test("every planter names a rule of the rulebook that is for its subjects", () => {
  for (const { name, rule, also = [], subjects } of standardPlanters) {
    for (const id of [rule, ...also])
      expect(
        standardRulebook.rules.map(({ id }) => id as string),
        name,
      ).toContain(id);
    const found = standardRulebook.rules.find(({ id }) => id === rule);
    expect(found?.for, name).toEqual(expect.arrayContaining([...subjects]));
  }
});

test("every rule that reads peers finds its figures in the related part", () => {
  const peers = JSON.stringify(sampleRelated()["peers"]);
  const reading = standardRulebook.rules.filter((rule) => JSON.stringify(rule).includes('"peer.'));
  for (const { id } of reading) expect(peers).toContain(`"rule":"${id}"`);
});

describe("the same seed", () => {
  // Two planters only, so that a new one changes nothing here; what everybody has in order does.
  const planters = [intGiftNotHandedOver, pstShamRotation];

  test("gives the same bytes on every platform", () => {
    const hash = createHash("sha256")
      .update(bytes({ size: 60, seed, planters }))
      .digest("hex");
    expect(hash).toBe("1ae14b947b4cdc121a26d4377c44d3a5954f2ab9247a046ee389e9cde1879f49");
  });

  test("gives any part of a population without the rest", () => {
    expect(bytes({ size: 140, seed }).endsWith(bytes({ size: 140, seed, from: 121 }))).toBe(true);
    expect(bytes({ size: 140, seed, from: 139 })).not.toBe("");
  });

  test("is not another seed", () => {
    expect(bytes({ size: 20, seed: 2 })).not.toBe(bytes({ size: 20, seed }));
  });
});
