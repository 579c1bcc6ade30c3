import type { Diagnostic, Localized } from "../../kernel/index.js";
import { offUnknown } from "../diagnostics/folder.js";
import { extendsUnavailable } from "../diagnostics/meaning.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readItems, readKebab, readLocalized, scalar } from "../read/readScalar.js";
import { need } from "../read/Shape.js";
import { suggestion } from "../read/suggestion.js";
import type { MapNode, ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { libraryFolders } from "./Library.js";
import { type Root, readRoots } from "./readRoots.js";

type Files = Readonly<Record<string, string>>;

export interface Extended {
  /** What `extends` names, and its files. */
  readonly name: string;
  readonly files: Files;
}

export interface Merged {
  /** Those of what is extended first, so that a later one of the same id takes its place. */
  readonly roots: readonly Root[];
  readonly main: SyntaxNode | undefined;
  readonly off: readonly { readonly rule: string; readonly reason: Localized }[];
  readonly extended?: Extended;
}

const offShape = { rule: need("规则", "Rule"), reason: need("理由", "Reason") };
/** An overlay says these of itself. */
const ownKeys = new Set(["rulebook", "version", "format", "title", "reviewedOn", "extends", "off"]);

/**
 * Reads a rulebook's files over those of the rulebook it extends: its keys of rulebook.yaml take the place of the other's,
 * its rules, parameters, lists and the like that of those with the same id. `undefined` where the other is not at hand.
 */
export function mergeOverlay(
  files: Files,
  bases: Readonly<Record<string, Files>>,
  prefix: string,
  report: Report,
  diagnostics: Diagnostic[],
): Merged | undefined {
  const own = readRoots(files, prefix, report, diagnostics);
  const main = own.find(({ file }) => file === "rulebook.yaml")?.root;
  const named = main?.kind === "map" ? scalar(entryOf(main, "extends"), report) : undefined;
  if (main?.kind !== "map" || named === undefined) return { roots: own, main, off: [] };
  const extended = takeBase(named, bases, report);
  if (extended === undefined) return undefined;
  // A rulebook that extends itself, directly or by another, is not at hand to itself.
  const others = Object.fromEntries(Object.entries(bases).filter(([name]) => name !== extended.name));
  const base = mergeOverlay(extended.files, others, `${extended.name}/`, report, diagnostics);
  if (base === undefined) return undefined;
  const off = readOff(entryOf(main, "off"), base.roots, report);
  const kept = base.roots
    .filter((root) => !isRule(root) || !off.some(({ rule }) => rule === root.name))
    .filter(({ file }) => file !== "rulebook.yaml")
    .map((root) => ({ ...root, level: root.level + 1 }));
  return { roots: [...kept, ...own], main: over(base.main, main), off, extended };
}

function takeBase(named: ScalarNode, bases: Readonly<Record<string, Files>>, report: Report): Extended | undefined {
  const files = Object.hasOwn(bases, named.text) ? bases[named.text] : undefined;
  return files === undefined
    ? report(extendsUnavailable, named.place, { base: named.text })
    : { name: named.text, files };
}

function readOff(node: SyntaxNode | undefined, roots: readonly Root[], report: Report): Merged["off"] {
  const rules = roots.filter(isRule).map(({ name }) => name);
  return readItems(node).flatMap((one) => {
    const map = readMap(one, offShape, report);
    const rule = readKebab(map?.rule, report);
    const reason = readLocalized(map?.reason, report);
    if (rule === undefined || reason === undefined) return [];
    if (!rules.includes(rule))
      return report(offUnknown, map?.rule?.place ?? one.place, { rule, ...suggestion(rule, rules) }) ?? [];
    return [{ rule, reason }];
  });
}

/** Whether a file is in the folder of a category. */
export function isRule({ folder }: Root): boolean {
  return folder !== "" && !libraryFolders.includes(folder);
}

function entryOf(map: MapNode, key: string): SyntaxNode | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

function over(base: SyntaxNode | undefined, main: MapNode): MapNode {
  if (base?.kind !== "map") return main;
  const own = new Set([...ownKeys, ...main.entries.map(({ key }) => key)]);
  return { ...main, entries: [...main.entries, ...base.entries.filter(({ key }) => !own.has(key))] };
}
