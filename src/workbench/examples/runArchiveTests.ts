import { formatDay } from "../../kernel/index.js";
import { type ArchiveInput, archiveFrom, type Model } from "../../model/index.js";
import { type Assess, compileRulebook, serialisePortrait } from "../../portrait/index.js";
import type { Portrait } from "../../result/index.js";
import type { ArchiveTest, Rulebook } from "../../rulebook/index.js";
import { archiveTestDifferences } from "./archiveTestDifferences.js";
import type { ExampleResult } from "./runExamples.js";

/** Runs the whole-archive tests of a rulebook; each expectation that does not hold is named. */
export function runArchiveTests(rulebook: Rulebook, model: Model): readonly ExampleResult[] {
  if (rulebook.tests.length === 0) return [];
  const assess = compileRulebook(rulebook, model);
  const earlier = new Map<string, string>();
  return rulebook.tests.map((test) => {
    const { portrait, wrong } = assessTest(test, assess, model);
    if (portrait === undefined) return result(test, wrong);
    const bytes = bytesOf(portrait);
    const { sameAs } = test.expect;
    const differs = sameAs !== undefined && earlier.get(nameIn(test, sameAs)) !== bytes;
    earlier.set(nameIn(test, test.name), bytes);
    return result(test, [
      ...wrong,
      ...archiveTestDifferences(test.expect, portrait),
      ...(differs ? [`the portrait is not that of "${sameAs}"`] : []),
    ]);
  });
}

/** The portrait of a test, and what reading its archive said beyond or short of what the test names. */
function assessTest(
  test: ArchiveTest,
  assess: Assess,
  model: Model,
): { readonly portrait?: Portrait; readonly wrong: readonly string[] } {
  // BECAUSE: whatever the test gives is checked by archiveFrom like any other archive.
  const { archive, diagnostics } = archiveFrom(test.archive as ArchiveInput<Model>, model);
  const said = new Set(diagnostics.map(({ code }) => code));
  const wrong = [
    ...diagnostics
      .filter(({ code }) => !test.diagnostics.includes(code))
      .map(({ code, message }) => `${code}: ${message.en}`),
    ...test.diagnostics.filter((code) => !said.has(code)).map((code) => `${code} is not reported`),
  ];
  if (archive === undefined) return { wrong: wrong.length > 0 ? wrong : ["there is no archive to assess"] };
  const portrait = assess(archive, {
    asOf: formatDay(test.asOf),
    audience: test.audience,
    ...(test.knownAt === undefined ? {} : { knownAt: formatDay(test.knownAt) }),
  });
  return { portrait, wrong };
}

const nameIn = ({ place }: ArchiveTest, name: string): string => `${place.file}\n${name}`;

/** BECAUSE: archives that differ in what must not matter have different hashes all the same. */
const bytesOf = (portrait: Portrait): string => serialisePortrait({ ...portrait, archiveHash: "" });

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
