import { compareText, type Diagnostic } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import * as say from "./diagnostics/meaning.js";
import { mergeOverlay } from "./files/mergeOverlay.js";
import { overlayOf } from "./files/overlayOf.js";
import { readArchiveTests } from "./files/readArchiveTests.js";
import { readControls } from "./files/readControls.js";
import { readIndicators } from "./files/readIndicators.js";
import { readLibrary } from "./files/readLibrary.js";
import { readOpinion } from "./files/readOpinion.js";
import { startOf } from "./files/readRoots.js";
import { readRules } from "./files/readRules.js";
import { readHeader, readScoring, readTitledList, rulebookShape } from "./files/readScoring.js";
import { readUses } from "./files/readUses.js";
import { changeParameters } from "./overlay/changeParameters.js";
import { inheritParameters } from "./overlay/inheritParameters.js";
import type { ArchiveTest, Rulebook } from "./Rulebook.js";
import { collectInto } from "./read/Report.js";
import { readMap } from "./read/readMap.js";
import type { Context } from "./resolve/Context.js";
import { checkUnusedConditions } from "./resolve/checkUnusedConditions.js";
import { rulebookHash } from "./rulebookHash.js";
import { syntaxLimits } from "./syntax/syntaxLimits.js";

export interface ParseRulebookOptions {
  /**
   * Files of the rulebooks that `extends` may name, under any key: their own rulebook.yaml says id and version.
   * The standard rulebook's: `{ standard: standardRulebookFiles }` from `integrity-portrait/standard/source`.
   */
  readonly bases?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ParsedRulebook<R extends string = string> {
  /** Absent where there is any error: a rulebook is used whole or not at all. */
  readonly rulebook?: Rulebook<R>;
  /** The rulebook that it extends, as found among the bases. */
  readonly base?: Rulebook;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a folder of rule files (path → text), resolves every name and checks every type against the model. Never throws.
 * @example
 * parseRulebook({}, defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).diagnostics[0]?.code //=> "rulebook-missing"
 */
export function parseRulebook(
  files: Readonly<Record<string, string>>,
  model: Model,
  options: ParseRulebookOptions = {},
): ParsedRulebook {
  const diagnostics: Diagnostic[] = [];
  const report = collectInto(diagnostics, syntaxLimits.diagnostics);
  const merged = mergeOverlay(files, options.bases ?? {}, "", report, diagnostics);
  if (merged?.main === undefined) {
    if (merged !== undefined && files["rulebook.yaml"] === undefined)
      report(say.rulebookMissing, startOf("rulebook.yaml"));
    return { diagnostics };
  }
  const { roots, main } = merged;
  const base = merged.extended && parseRulebook(merged.extended.files, model, options);
  if (base !== undefined && base.rulebook === undefined) return base;
  const map = readMap(main, rulebookShape, report);
  const header = map && readHeader(map, report);
  if (map === undefined) return { diagnostics };
  const library = readLibrary(roots, model, report);
  if (base?.rulebook !== undefined) {
    inheritParameters(roots, base.rulebook, library);
    changeParameters(map.params, library.params, library.documents, report);
  }
  const context: Context = {
    model,
    report,
    ...library,
    usedConditions: new Set(),
    categories: readTitledList(map.categories, report),
    gates: readTitledList(map.gates, report),
    actions: readTitledList(map.actions, report),
    owners: readTitledList(map.owners, report),
  };
  const scoring = readScoring(map, context);
  const rules = readRules(roots, context);
  const ids = rules.map(({ id }) => id);
  const off = merged.off.map(({ rule }) => rule);
  const controls = map.controls && readControls(map.controls, ids, off, model, report);
  const indicators = map.indicators && readIndicators(map.indicators, [...ids, ...off], model, report);
  const grades = (scoring?.grades ?? []).map(({ grade }) => grade);
  const opinion = readOpinion(map.opinion, context, grades, rules);
  const uses = readUses(map.uses, context, scoring?.dimensions ?? [], rules);
  // Where a rule could not be read, what it uses is not known: nothing is called unused then.
  const isBroken = diagnostics.some(({ severity }) => severity === "error");
  const shared = roots.filter(({ folder, level }) => folder === "conditions" && level === 0).map(({ root }) => root);
  if (!isBroken) checkUnusedConditions(new Set(shared), context);
  const tests: ArchiveTest[] = roots
    .filter(({ folder, level }) => folder === "tests" && level === 0)
    .flatMap(({ root }) => readArchiveTests(root, report));
  if (diagnostics.some(({ severity }) => severity === "error") || header === undefined || scoring === undefined)
    return { diagnostics };
  const resolved: Omit<Rulebook, "hash"> = {
    format: "integrity-rulebook/1",
    ...header,
    catalogueHash: model.catalogueHash,
    scoring,
    categories: context.categories,
    gates: context.gates,
    actions: context.actions,
    owners: context.owners,
    ...(controls === undefined ? {} : { controls }),
    ...(indicators === undefined ? {} : { indicators }),
    ...(opinion === undefined ? {} : { opinion }),
    ...(uses === undefined ? {} : { uses }),
    rules,
    params: byId(library.params),
    lists: byId(library.lists),
    calendars: byId(library.calendars),
    documents: byId(library.documents),
    tests,
  };
  const rulebook =
    base?.rulebook === undefined ? resolved : { ...resolved, overlay: overlayOf(merged, base.rulebook, resolved) };
  return {
    rulebook: { ...rulebook, hash: rulebookHash(rulebook) },
    ...(base?.rulebook === undefined ? {} : { base: base.rulebook }),
    diagnostics,
  };
}

function byId<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].sort(([a], [b]) => compareText(a, b)));
}
