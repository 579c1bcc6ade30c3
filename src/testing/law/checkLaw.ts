import * as fc from "fast-check";
import { IntegrityError } from "../../kernel/index.js";
import { compileRulebook } from "../../portrait/index.js";
import { compileVerifier } from "../../reference/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { RawArchive } from "../archive/RawArchive.js";
import { shrinkArchive } from "../archive/shrinkArchive.js";
import { readBook } from "../drawDifferentialCase.js";
import { drawnArbitrary } from "../random/drawnArbitrary.js";
import { seededDraw } from "../random/seededDraw.js";
import { drawRulebook } from "../rulebook/drawRulebook.js";
import { rulebookKnobsOf } from "../rulebook/RulebookKnobs.js";
import { drawScene, makeScene, type Scene } from "./drawScene.js";
import type { LawOptions, LawReport } from "./Law.js";
import type { LawDefinition } from "./LawDefinition.js";
import type { LawSubject } from "./LawSubject.js";
import { Moment, type MomentParts } from "./Moment.js";

/** What one run is about: which rulebook (of those generated), which archive, and the salt of what the law draws itself. */
interface LawCase {
  readonly book: number;
  readonly raw: RawArchive;
  readonly salt: number;
}

/** Generated rulebooks of one check: reading them costs more than archives do. */
const booksPerCheck = 6;
/** Drawn at most until there are so many that the law speaks of. */
const mostBooks = 60;

/** Tries a law on generated archives; see `Law`. */
export async function checkLaw(law: LawDefinition, subject: LawSubject, options: LawOptions = {}): Promise<LawReport> {
  const { runs = 100, seed = freshSeed(), path, vacuous = "fail" } = options;
  const scenes = makeScenes(law, subject, seed);
  const engines = scenes.map(({ rulebook }) => enginesOf(rulebook, subject));
  const met = new Map<string, number>(law.cases.map((name) => [name, 0]));
  const meet = (name: string): void => void met.set(name, (met.get(name) ?? 0) + 1);
  const property = fc.asyncProperty(casesOf(scenes), async ({ book, raw, salt }) => {
    const scene = scenes[book];
    const made = engines[book];
    if (scene === undefined || made === undefined) return;
    const { rulebook, world } = scene;
    await law.holds(new Moment({ subject, world, rulebook, raw, draw: seededDraw(salt), meet, ...made }));
  });
  const numRuns = path === undefined ? Math.max(Math.min(runs, 4), Math.ceil(runs / (law.cost ?? 1))) : runs;
  const details = await fc.check(property, { numRuns, seed, ...(path === undefined ? {} : { path }) });
  if (details.failed) throw brokenLaw(law, subject, details, scenes);
  const neverMet = [...met].filter(([, times]) => times === 0).map(([name]) => name);
  if (neverMet.length > 0 && vacuous === "fail" && path === undefined)
    throw new IntegrityError(
      "law-vacuous",
      `${law.id} ${law.titles.zh} · ${law.titles.en}: in ${runs} archives (seed ${seed}) there was no case of: ${neverMet.join(", ")}. The law has said nothing of it. Give more runs or other knobs, or accept it with { vacuous: "report" }`,
      { law: law.id, seed, runs, neverMet },
    );
  return { law: law.id, runs: details.numRuns, seed, met: Object.fromEntries(met), neverMet };
}

/** What is made of a rulebook once for all archives of it, and only where the law asks for it. */
function enginesOf(
  rulebook: Rulebook,
  { model, compile = compileRulebook, second, verify = compileVerifier }: LawSubject,
): Pick<MomentParts, "assess" | "second" | "verify"> {
  return {
    assess: compile(rulebook, model),
    second: once(() => second?.(rulebook, model)),
    verify: once(() => verify(rulebook, model)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A seed of fast-check's own, so that runs differ; the failure prints it. */
function freshSeed(): number {
  return fc.sample(fc.integer({ min: 1 }), 1)[0] ?? 1;
}

function makeScenes(
  law: LawDefinition,
  { model, rulebook, archives, rules }: LawSubject,
  seed: number,
): readonly Scene[] {
  const knobs = { ...archives, ...law.archives };
  if (rulebook !== undefined) return [makeScene(rulebook, model, knobs)];
  const kind = makeScene(emptyBook(model, seed), model, knobs).world.kind;
  const bookKnobs = rulebookKnobsOf({ ...rules, ...law.rules });
  const scenes: Scene[] = [];
  for (let index = 0; scenes.length < booksPerCheck && index < mostBooks; index += 1) {
    const book = readBook(drawRulebook(seededDraw(seed + index), model, kind, bookKnobs), model);
    if (law.speaksOf === undefined || law.speaksOf(book)) scenes.push(makeScene(book, model, knobs));
  }
  return scenes;
}

function emptyBook(model: LawSubject["model"], seed: number) {
  const [kind = ""] = model.subjects.keys();
  return readBook(
    drawRulebook(seededDraw(seed), model, kind, rulebookKnobsOf({ fewestRules: 1, mostRules: 1 })),
    model,
  );
}

function casesOf(scenes: readonly Scene[]): fc.Arbitrary<LawCase> {
  return drawnArbitrary<LawCase>(
    (draw) => {
      const book = draw.integer(0, scenes.length - 1);
      const scene = scenes[book];
      if (scene === undefined) throw new IntegrityError("law-scene", "there is no rulebook to try the law on");
      return { book, raw: drawScene(draw, scene), salt: draw.integer(0, 0x7fffffff) };
    },
    function* smaller(one) {
      for (const raw of shrinkArchive(one.raw)) yield { ...one, raw };
    },
  );
}

function brokenLaw(
  law: LawDefinition,
  subject: LawSubject,
  { seed, counterexamplePath, counterexample, errorInstance }: fc.RunDetails<[LawCase]>,
  scenes: readonly Scene[],
): IntegrityError {
  const [found] = counterexample ?? [];
  const reason =
    errorInstance instanceof Error ? errorInstance.message.replace(/^law-statement: /, "") : String(errorInstance);
  const path = counterexamplePath ?? "";
  const replay = `lawsFor({ … }).find(({ id }) => id === "${law.id}").check({ seed: ${seed}, path: "${path}" })`;
  const book = found === undefined ? undefined : scenes[found.book]?.rulebook;
  const text = [
    `${law.id} ${law.titles.zh} · ${law.titles.en}`,
    `does not hold: ${reason}`,
    `rulebook: ${book?.id ?? ""} ${book?.hash ?? ""}${subject.rulebook === undefined ? " (generated)" : ""}`,
    `archive (the smallest found): ${JSON.stringify(found?.raw)}`,
    `replay: ${replay}`,
  ].join("\n");
  return new IntegrityError("law-broken", text, { law: law.id, seed, path });
}
