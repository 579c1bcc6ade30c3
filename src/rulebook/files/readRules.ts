import { compareText, type SourcePlace } from "../../kernel/index.js";
import { ruleCategoryFolder } from "../diagnostics/folder.js";
import * as say from "../diagnostics/meaning.js";
import type { Rule } from "../Rule.js";
import type { Context } from "../resolve/Context.js";
import { resolveRule } from "../resolve/resolveRule.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { libraryFolders } from "./Library.js";
import { isRule, type Root, startOf } from "./readRoots.js";

interface Found {
  readonly rule: Rule;
  readonly level: number;
}

/** One rule a file, in the folder of its category under its own name; by id in code-point order. */
export function readRules(roots: readonly Root[], context: Context): readonly Rule[] {
  const rules = new Map<string, Found>();
  const folders = context.categories.map(({ id }) => id);
  const replaced = new Set(roots.filter((root) => root.level === 0 && isRule(root)).map(({ name }) => name));
  for (const { file, folder, name, level, root } of roots) {
    if (folder === "" ? file === "rulebook.yaml" : libraryFolders.includes(folder)) continue;
    if (level > 0 && replaced.has(name)) continue;
    if (!folders.includes(folder)) {
      context.report(say.fileUnknown, startOf(root.place.file), { folder: folder === "" ? file : folder, folders });
      continue;
    }
    const rule = resolveRule(root, context);
    if (rule === undefined) continue;
    if (rule.id !== name) context.report(say.ruleIdFile, placeOfKey(root, "rule"), { id: rule.id });
    else if (rule.category !== folder)
      context.report(ruleCategoryFolder, placeOfKey(root, "category"), { category: rule.category, folder });
    const other = rules.get(rule.id);
    if (other?.level === level)
      context.report(say.ruleIdDuplicate, placeOfKey(root, "rule"), { id: rule.id, other: other.rule.place.file });
    // Examples show a rule at work with the numbers of its own rulebook, and are run there.
    rules.set(rule.id, { rule: level > 0 ? { ...rule, examples: [] } : rule, level });
  }
  return [...rules.values()].map(({ rule }) => rule).sort((a, b) => compareText(a.id, b.id));
}

function placeOfKey(root: SyntaxNode, key: string): SourcePlace {
  const value = root.kind === "map" ? root.entries.find((entry) => entry.key === key)?.value : undefined;
  return (value ?? root).place;
}
