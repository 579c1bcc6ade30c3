import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { standardModel } from "../../src/standard/index.js";
import { runArchiveTests } from "../../src/workbench/index.js";
import { standardRules } from "../dossiers/standardRules.js";

const root = join(import.meta.dirname, "../..");
const controls = readdirSync(join(root, "rules/tests")).filter((file) => file.startsWith("neg-"));

test("every archive test of the standard rulebook holds", () => {
  const results = runArchiveTests(standardRules, standardModel);
  expect(results.length).toBeGreaterThan(80);
  expect(results.filter(({ passed }) => !passed).map(({ name, found, place }) => [place.file, name, found])).toEqual(
    [],
  );
});

test("the twenty-six negative controls of the field are there", () => {
  expect(controls).toHaveLength(26);
});

test.each(controls)("%s sets what must not score beside what does, and says so in both languages", (file) => {
  const points = standardRules.tests
    .filter(({ place }) => place.file === `tests/${file}`)
    .map(({ expect: of }) => of.points);
  expect(new Set(points.filter((one) => one !== undefined)).size).toBeGreaterThan(1);
  const [chinese, english] = readFileSync(join(root, "rules/tests", file), "utf8").split("\n");
  expect(chinese).toMatch(/^# [^a-zA-Z]*[\u4e00-\u9fff]{4}/);
  expect(english).toMatch(/^# [A-Z][A-Za-z ,]+ /);
});
