import { formatDay } from "../../kernel/index.js";
import { type ArchiveInput, type Audience, archiveFrom, audiences, type Model } from "../../model/index.js";
import { compileRulebook } from "../../portrait/index.js";
import type { Portrait } from "../../result/index.js";
import type { ArchiveTest, Rulebook } from "../../rulebook/index.js";
import type { ExampleResult } from "./runExamples.js";

/** Runs the whole-archive tests of a rulebook; each expectation that does not hold is named. */
export function runArchiveTests(rulebook: Rulebook, model: Model): readonly ExampleResult[] {
  if (rulebook.tests.length === 0) return [];
  const assess = compileRulebook(rulebook, model);
  return rulebook.tests.map((test) => {
    // BECAUSE: whatever the test gives is checked by archiveFrom like any other archive.
    const { archive, diagnostics } = archiveFrom(test.archive as ArchiveInput<Model>, model);
    const audience: Audience = audiences.find((one) => one === test.audience) ?? "dic";
    if (archive === undefined) return result(test, [diagnostics[0]?.message.en ?? "archive"]);
    const portrait = assess(archive, {
      asOf: formatDay(test.asOf),
      audience,
      ...(test.knownAt === undefined ? {} : { knownAt: formatDay(test.knownAt) }),
    });
    return result(test, differences(test, portrait));
  });
}

function result(test: ArchiveTest, wrong: readonly string[]): ExampleResult {
  return {
    rule: "tests",
    name: test.name,
    passed: wrong.length === 0,
    expected: JSON.stringify(test.expect),
    found: wrong.join("; "),
    place: test.place,
  };
}

function differences({ expect }: ArchiveTest, portrait: Portrait): readonly string[] {
  const wrong: string[] = [];
  const same = (name: string, wanted: unknown, found: unknown): void => {
    if (wanted !== undefined && wanted !== found) wrong.push(`${name} ${String(found)}`);
  };
  same("grade", expect.grade, portrait.grade);
  same("points", expect.points, portrait.points);
  same("score", expect.score, portrait.score);
  const firing = new Set([...portrait.findings, ...portrait.sameIncident].flatMap(({ id, rule }) => [id, rule]));
  const unknown = new Set(portrait.unknown.flatMap(({ id, rule }) => [id, rule]));
  for (const id of expect.fires ?? []) if (!firing.has(id)) wrong.push(`${id} does not fire`);
  for (const id of expect.silent ?? []) if (firing.has(id) || unknown.has(id)) wrong.push(`${id} is not silent`);
  for (const id of expect.unknown ?? []) if (!unknown.has(id)) wrong.push(`${id} is not unknown`);
  for (const [id, status] of Object.entries(expect.gates ?? {}))
    same(`gate ${id}`, status, portrait.gates.find((gate) => gate.id === id)?.status);
  return wrong;
}
