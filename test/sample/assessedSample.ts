import { parseArchive, prepareRelated } from "../../src/model/index.js";
import { nodeSha256 } from "../../src/node/index.js";
import { compileRulebook } from "../../src/portrait/index.js";
import type { Portrait } from "../../src/result/index.js";
import {
  RecallCheck,
  type SampleOptions,
  sampleArchives,
  sampleAsOf,
  sampleRelated,
  type Truth,
} from "../../src/sample/index.js";
import { standardModel } from "../../src/standard/index.js";
import { standardRulebook } from "../../src/standard-rulebook/index.js";

const assess = compileRulebook(standardRulebook, standardModel, { sha256: nodeSha256 });
const categories = new Map<string, string>(standardRulebook.rules.map(({ id, category }) => [id, category]));
const { related } = prepareRelated(sampleRelated(), standardModel);

export interface Assessed {
  readonly truth: readonly Truth[];
  readonly portrait: Portrait;
  /** Codes of what reading the archive complained about. */
  readonly problems: readonly string[];
}

/** A population read and assessed, one after another, as `batch --related` does. */
export function* assessedSample(options: SampleOptions): Generator<Assessed> {
  for (const { archive, truth } of sampleArchives(options)) {
    const { archive: parsed, diagnostics } = parseArchive(JSON.stringify(archive), standardModel, {
      sha256: nodeSha256,
      related,
    });
    if (parsed === undefined) throw new Error(`unreadable: ${diagnostics[0]?.code}`);
    const portrait = assess(parsed, { asOf: sampleAsOf, audience: "dic" });
    yield { truth, portrait, problems: diagnostics.map(({ code }) => code) };
  }
}

export function recallOf(assessed: readonly Assessed[]): ReturnType<RecallCheck["result"]> {
  const check = checkOf(assessed.flatMap(({ truth }) => truth));
  for (const { portrait } of assessed) check.add(portrait);
  return check.result();
}

export function checkOf(truth: readonly Truth[]): RecallCheck {
  return new RecallCheck(truth, (rule) => categories.get(rule) ?? "none");
}
