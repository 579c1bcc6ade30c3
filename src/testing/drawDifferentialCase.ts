import { formatDiagnostic, IntegrityError } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import { parseRulebook, type Rulebook } from "../rulebook/index.js";
import { type AimedAt, drawArchiveFor } from "./aim/drawArchiveFor.js";
import type { ArchiveKnobs } from "./archive/ArchiveKnobs.js";
import { drawArchive } from "./archive/drawArchive.js";
import type { RawArchive } from "./archive/RawArchive.js";
import { vocabularyOf } from "./archive/Vocabulary.js";
import { makeWorld } from "./archive/World.js";
import type { Draw } from "./random/Draw.js";
import { drawRulebook } from "./rulebook/drawRulebook.js";
import { filesOf } from "./rulebook/filesOf.js";
import type { RawRulebook } from "./rulebook/RawRulebook.js";
import { type RulebookKnobs, rulebookKnobsOf } from "./rulebook/RulebookKnobs.js";

/** One rulebook and many archives that share it: reading a rulebook costs more than reading an archive. */
export interface DifferentialCase {
  readonly book: RawRulebook;
  readonly files: Readonly<Record<string, string>>;
  readonly rulebook: Rulebook;
  readonly archives: readonly RawArchive[];
}

export interface DifferentialOptions {
  /** Archives to a rulebook. */
  readonly archives?: number;
  /** Share of them that are aimed at one rule each. */
  readonly aimed?: number;
  readonly archive?: Partial<ArchiveKnobs>;
  readonly book?: Partial<RulebookKnobs>;
}

const wanted: readonly AimedAt[] = ["fires", "fires", "silent", "unknown", "excepted"];

/**
 * Draws a rulebook of up to twenty rules and archives for it, half of them aimed at one rule each. The plain function behind
 * `differentialCase`, for a soak that needs no fast-check: `drawDifferentialCase(seededDraw(seed), model)`.
 * @example
 * drawDifferentialCase(seededDraw(1), standardModel, { archives: 7 }).archives.length //=> 7
 */
export function drawDifferentialCase(draw: Draw, model: Model, options: DifferentialOptions = {}): DifferentialCase {
  const { archives = 200, aimed = 0.5, archive = {}, book: bookKnobs = {} } = options;
  const knobs = rulebookKnobsOf({ fewestRules: 5, mostRules: 20, ...bookKnobs });
  const kind = knobs.kind ?? makeWorld(model).kind;
  const book = drawRulebook(draw, model, kind, knobs);
  const rulebook = readBook(book, model);
  const shared = { kind, fewest: 1, most: 10, ...archive };
  const world = makeWorld(model, { ...shared, rulebook });
  const near = rulebook.rules.map((rule) => ({
    rule,
    world: makeWorld(model, { ...shared, rulebook, vocabulary: vocabularyOf(rulebook, [rule]) }),
  }));
  const list = Array.from({ length: archives }, () => {
    if (!draw.chance(aimed)) return drawArchive(draw, world);
    const one = draw.pick(near);
    return drawArchiveFor(draw, rulebook, one.rule, one.world, draw.pick(wanted));
  });
  return { book, files: filesOf(book), rulebook, archives: list };
}

/** Generated rulebooks are valid; anything else is a fault of the generator and says so. */
export function readBook(book: RawRulebook, model: Model): Rulebook {
  const { rulebook, diagnostics } = parseRulebook(filesOf(book), model);
  if (rulebook !== undefined) return rulebook;
  const texts = diagnostics.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n");
  throw new IntegrityError("rulebook-generator", `a generated rulebook is not valid:\n${texts}`);
}
