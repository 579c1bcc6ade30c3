import type { Archive, AssessOptions, Rulebook, Sha256 } from "../src/index.js";
import { standardModel } from "./built.js";

// BECAUSE: steps are no entries; the modules that bundlers take are the same sources one by one.
const inner = <T>(path: string): Promise<T> => import(new URL(`../dist/modules/${path}`, import.meta.url).href);
const { viewArchive } =
  await inner<typeof import("../src/model/archive/viewArchive.js")>("model/archive/viewArchive.js");
const { viewHash } = await inner<typeof import("../src/model/archive/viewHash.js")>("model/archive/viewHash.js");
const { compileRules } = await inner<typeof import("../src/engine/compileRules.js")>("engine/compileRules.js");
const { readView } = await inner<typeof import("../src/portrait/readView.js")>("portrait/readView.js");
const { buildPortrait } = await inner<typeof import("../src/portrait/buildPortrait.js")>("portrait/buildPortrait.js");
const { readOptions } = await inner<typeof import("../src/portrait/readOptions.js")>("portrait/readOptions.js");
const { splitMusts } = await inner<typeof import("../src/portrait/opinion/splitMusts.js")>(
  "portrait/opinion/splitMusts.js",
);

/** The steps of an assessment one by one, each on what the one before it made: the same modules that `assess` is made of. */
export function stages(
  archive: Archive<typeof standardModel>,
  rulebook: Rulebook,
  options: AssessOptions,
  sha256: Sha256,
) {
  const { page } = splitMusts(rulebook);
  const evaluate = compileRules(page, standardModel);
  const rules = new Map(page.rules.map((rule) => [rule.id, rule]));
  const { asOf, knownAt, audience } = readOptions(options);
  const see = () => viewArchive(archive, standardModel, { asOf, knownAt, audience, sha256 });
  const view = see();
  const evaluation = evaluate(view);
  const reading = readView(view, evaluation, page, rules);
  return {
    see,
    hash: () => viewHash(view, sha256),
    rules: () => evaluate(view),
    score: () => readView(view, evaluation, page, rules),
    write: () => buildPortrait(reading, { include: [] }),
  };
}
