import { expect, test } from "vitest";
import { type ArchiveInput, archiveFrom } from "../../src/model/index.js";
import { compileRulebook } from "../../src/portrait/index.js";
import type { Portrait } from "../../src/result/index.js";
import type { Example, Rule } from "../../src/rulebook/index.js";
import { standardModel } from "../../src/standard/index.js";
import { completeExample } from "../../src/workbench/examples/completeExample.js";
import { standardRules } from "../dossiers/standardRules.js";

type Given = Example["given"];

/** Each rule that reads the figure of a business system in place of the records behind it, beside the rule that reads those. */
const twins = standardRules.rules.flatMap((twin): readonly (readonly [id: string, raw: Rule, twin: Rule])[] => {
  const raw = standardRules.rules.find(({ id }) => `${id}-statistic` === twin.id);
  return raw === undefined ? [] : [[twin.id, raw, twin]];
});

test("a figure stands in for fourteen kinds of records", () => {
  expect(twins.map(([id]) => id)).toHaveLength(14);
  expect(standardRules.rules.filter(({ id }) => id.endsWith("-statistic"))).toHaveLength(twins.length);
});

test.each(twins)("%s weighs as much as the records behind the figure would", (_id, raw, twin) => {
  const weight = ({ severity, category, kind, action, owner, basis, for: subjects }: Rule): unknown => ({
    base: severity.from,
    raised: severity.raise.length,
    category,
    kind,
    action,
    owner,
    subjects,
    basis: basis.map(({ doc, article }) => [doc, article]),
  });
  expect(weight(twin)).toEqual(weight(raw));
  expect([twin.decay?.shape, twin.decay?.months]).toEqual([raw.decay?.shape, raw.decay?.months]);
  // That somebody stands out is detected; that money went to an enterprise of kin is on file, by figures too.
  expect(twin.verification).toBe(raw.category === "integrity" ? raw.verification : "detected");
});

test.each(twins)("%s and the records behind the figure count once", (id, raw, twin) => {
  const [records, figure] = [firing(raw), firing(twin)];
  const own = Object.fromEntries(Object.entries(records).filter(([name]) => standardModel.subjects.has(name)));
  const [ofRecords, ofFigure, ofBoth] = [records, { ...own, ...figure }, { ...records, ...figure }].map((given) =>
    assessed(given, raw, twin),
  );
  expect(shown(ofRecords)).toEqual([raw.id]);
  expect(shown(ofFigure)).toEqual([id]);
  expect(ofFigure?.points).toBeGreaterThan(0);
  // Tenders are judged one by one; the figure steps back where they are on record.
  const stepsBack = id === "prc-single-source-unapproved-statistic";
  expect(shown(ofBoth)).toEqual(stepsBack ? [raw.id] : [raw.id, id].toSorted());
  const alone = Math.max(ofRecords?.points ?? 0, stepsBack ? 0 : (ofFigure?.points ?? 0));
  expect(ofBoth?.points).toBe(alone);
});

test.each(twins)("%s is found where the records behind the figure are not delivered", (id, raw, twin) => {
  const own = Object.fromEntries(Object.entries(firing(raw)).filter(([name]) => standardModel.subjects.has(name)));
  const kin = { kinship: "complete", kinBusiness: "complete", recusal: "complete" } as const;
  const delivered = { statistic: "complete", tenure: "complete", ...kin } as const;
  const portrait = assessed({ ...own, ...firing(twin) }, raw, twin, delivered);
  expect(shown(portrait)).toEqual([id]);
});

function firing({ examples }: Rule): Given {
  return examples.find(({ expect: outcome }) => outcome === "fires")?.given ?? {};
}

function assessed(given: Given, raw: Rule, twin: Rule, loaded?: Readonly<Record<string, string>>): Portrait {
  const [example] = raw.examples;
  if (example === undefined) throw new Error(`${raw.id} has no example`);
  const whole = completeExample({ ...example, given }, raw, standardModel);
  const { archive, diagnostics } = archiveFrom(
    // BECAUSE: whatever an example gives is checked by archiveFrom like any other archive.
    (loaded === undefined ? whole : { ...whole, loaded }) as unknown as ArchiveInput<typeof standardModel>,
    standardModel,
  );
  if (archive === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  const assess = compileRulebook({ ...standardRules, rules: [raw, twin] }, standardModel);
  return assess(archive, { asOf: "2025-06-30", audience: "dic" });
}

function shown(portrait: Portrait | undefined): readonly string[] {
  const all = [...(portrait?.findings ?? []), ...(portrait?.sameIncident ?? [])];
  return [...new Set(all.map(({ rule }) => rule))].toSorted();
}
