import type { Diagnostic, Localized } from "../../kernel/index.js";
import { offUnknown, overlayOnly } from "../diagnostics/folder.js";
import { ruleShape } from "../diagnostics/meaning.js";
import type { Overlay } from "../Overlay.js";
import { type FoundBase, findBase } from "../overlay/findBase.js";
import { mergeTables } from "../overlay/mergeTables.js";
import { readReplaced } from "../overlay/readReplaced.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readItems, readKebab, readLocalized, scalar } from "../read/readScalar.js";
import { need } from "../read/Shape.js";
import { suggestion } from "../read/suggestion.js";
import type { MapEntry, MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { type Files, isRule, type Root, readRoots } from "./readRoots.js";

export interface Merged {
  /** Those of what is extended first, so that a later one of the same id takes its place. */
  readonly roots: readonly Root[];
  readonly main: SyntaxNode | undefined;
  readonly off: readonly { readonly rule: string; readonly reason: Localized }[];
  readonly replaced: Overlay["replaced"];
  readonly extended?: FoundBase;
}

const offShape = {
  rule: need("规则", "Rule"),
  reason: { ...need("停用的理由", "why it is switched off"), line: "reason: { zh: …, en: … }" },
};

/**
 * Reads a rulebook's files over those of the rulebook it extends: its entries of rulebook.yaml over the other's, its rules,
 * parameters, lists and the like in the place of those it names under `replace`. `undefined` where the other is not at hand.
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
  const named = main?.kind === "map" ? scalar(entryOf(main, "extends")?.value, report) : undefined;
  if (main?.kind !== "map" || named === undefined) {
    if (main?.kind === "map") refuseOverlayKeys(main, report);
    return { roots: own, main, off: [], replaced: [] };
  }
  const extended = findBase(named, bases, report);
  if (extended === undefined) return undefined;
  // A rulebook that extends itself, directly or by another, is not at hand to itself.
  const others = Object.fromEntries(Object.entries(bases).filter(([key]) => key !== extended.key));
  const base = mergeOverlay(extended.files, others, `${extended.name}/`, report, diagnostics);
  if (base === undefined) return undefined;
  const off = readOff(entryOf(main, "off")?.value, base.roots, report);
  const replaced = readReplaced(entryOf(main, "replace")?.value, own, base.roots, report);
  const kept = base.roots
    .filter((root) => !isRule(root) || !off.some(({ rule }) => rule === root.name))
    .filter(({ file }) => file !== "rulebook.yaml")
    .map((root) => ({ ...root, level: root.level + 1 }));
  return { roots: [...kept, ...own], main: mergeTables(base.main, main, report), off, replaced, extended };
}

function refuseOverlayKeys(main: MapNode, report: Report): void {
  for (const key of ["off", "replace", "params"]) {
    const entry = entryOf(main, key);
    if (entry !== undefined) report(overlayOnly, entry.keyPlace, { key });
  }
}

function readOff(node: SyntaxNode | undefined, roots: readonly Root[], report: Report): Merged["off"] {
  const rules = roots.filter(isRule).map(({ name }) => name);
  return readItems(node).flatMap((one) => {
    if (one.kind === "scalar")
      return (
        report(ruleShape, one.place, {
          expected: "a rule with the reason why it is switched off",
          expectedZh: "规则和停用的理由",
          suggestion: `write { rule: ${one.text}, reason: { zh: …, en: … } }`,
          suggestionZh: `写成 { rule: ${one.text}, reason: { zh: …, en: … } }`,
        }) ?? []
      );
    const map = readMap(one, offShape, report);
    const rule = readKebab(map?.rule, report);
    const reason = readLocalized(map?.reason, report);
    if (rule === undefined || reason === undefined) return [];
    if (!rules.includes(rule))
      return report(offUnknown, map?.rule?.place ?? one.place, { rule, ...suggestion(rule, rules) }) ?? [];
    return [{ rule, reason }];
  });
}

function entryOf(map: MapNode, key: string): MapEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}
