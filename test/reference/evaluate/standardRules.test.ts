import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type ArchiveInput, archiveFrom, type Model, parseArchive } from "../../../src/model/index.js";
import { standardModel } from "../../../src/standard/index.js";
import { completeExample } from "../../../src/workbench/examples/completeExample.js";
import { standardRules } from "../../dossiers/standardRules.js";
import { dayOf, engines } from "./agreement.js";

const agree = engines(standardRules, standardModel);
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Every archive that the project holds, each line of a batch by itself. */
const archives = ["examples/archives", "test/dossiers", "test/golden/archives"].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((file) => /\.(nd)?json$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(`${root}${folder}/${file}`, "utf8");
      const texts = file.endsWith(".ndjson") ? text.split("\n").filter((line) => line !== "") : [text];
      return texts.map((one, index) => ({ name: `${folder}/${file} ${index + 1}`, text: one }));
    }),
);

const seen = [
  { asOf: dayOf("2025-06-30"), audience: "dic" },
  { asOf: dayOf("2025-06-30"), audience: "organisation" },
  { asOf: dayOf("2025-06-30"), audience: "subject" },
  { asOf: dayOf("2024-02-29"), audience: "dic" },
  { asOf: dayOf("2026-03-15"), audience: "compliance" },
] as const;

test.each(archives)("both engines say the same of $name for every audience and day", async ({ text }) => {
  const { archive } = parseArchive(text, standardModel);
  if (archive === undefined) throw new Error("the archive is refused");
  let said = 0;
  for (const one of seen) said += (await agree(archive, one)).outcomes.length;
  expect(said).toBeGreaterThan(0);
});

const categories = [...new Set(standardRules.rules.map(({ category }) => category))];

test.each(categories)("both engines say the same of every example of every rule of %s", async (category) => {
  const statuses = new Set<string>();
  for (const rule of standardRules.rules.filter((one) => one.category === category)) {
    const alone = engines({ ...standardRules, rules: [{ ...rule, status: "active" }] }, standardModel);
    for (const example of rule.examples) {
      // BECAUSE: whatever the example gives is checked like any other archive.
      const input = completeExample(example, rule, standardModel) as unknown as ArchiveInput<Model>;
      const { archive } = archiveFrom(input, standardModel);
      if (archive === undefined) throw new Error(`${rule.id}: ${example.name} is refused`);
      const { outcomes } = await alone(archive, { asOf: example.asOf.last, audience: "dic" });
      for (const { status } of outcomes) statuses.add(status);
    }
  }
  expect(statuses).toContain("fires");
  expect(statuses).toContain("unknown");
});
