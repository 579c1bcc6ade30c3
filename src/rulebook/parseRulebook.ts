import { compareText, type Diagnostic, type SourcePlace } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import * as say from "./diagnostics/meaning.js";
import { limitFiles } from "./diagnostics/syntax.js";
import type { Library } from "./files/Library.js";
import { mergeOverlay } from "./files/mergeOverlay.js";
import { readArchiveTests } from "./files/readArchiveTests.js";
import { readCalendar, readCondition, readDocument, readList } from "./files/readLibraryFiles.js";
import { readParameters } from "./files/readParameters.js";
import { readHeader, readScoring, readTitledList, rulebookShape } from "./files/readScoring.js";
import { readMap } from "./read/readMap.js";
import { collectInto, type Report } from "./read/Report.js";
import type { Context } from "./resolve/Context.js";
import { resolveRule } from "./resolve/resolveRule.js";
import type { Rule } from "./Rule.js";
import type { ArchiveTest, Rulebook } from "./Rulebook.js";
import { rulebookHash } from "./rulebookHash.js";
import { parseSyntax } from "./syntax/parseSyntax.js";
import type { SyntaxNode } from "./syntax/SyntaxNode.js";
import { syntaxLimits } from "./syntax/syntaxLimits.js";

export interface ParseRulebookOptions {
  /** Files of the rulebooks that `extends` may name, by `id@version`. */
  readonly bases?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ParsedRulebook<R extends string = string> {
  /** Absent where there is any error: a rulebook is used whole or not at all. */
  readonly rulebook?: Rulebook<R>;
  readonly diagnostics: readonly Diagnostic[];
}

type Root = { readonly file: string; readonly folder: string; readonly root: SyntaxNode };

/**
 * Reads a folder of rule files (path → text), resolves every name and checks every type against the model. Never throws.
 * @example
 * parseRulebook({}, defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).diagnostics[0]?.code //=> "rulebook-missing"
 */
export function parseRulebook(files: Readonly<Record<string, string>>, model: Model, options: ParseRulebookOptions = {}): ParsedRulebook {
  const diagnostics: Diagnostic[] = [];
  const report = collectInto(diagnostics, syntaxLimits.diagnostics);
  const merged = mergeOverlay(files, options.bases ?? {}, report);
  if (merged === undefined) return { diagnostics };
  const roots = readRoots(merged.files, report, diagnostics);
  const main = roots.find(({ file }) => file === "rulebook.yaml");
  if (main === undefined) {
    if (merged.files["rulebook.yaml"] === undefined) report(say.rulebookMissing, startOf("rulebook.yaml"));
    return { diagnostics };
  }
  const map = readMap(main.root, rulebookShape, report);
  const header = map && readHeader(map, report);
  if (map === undefined) return { diagnostics };
  const library = readLibrary(roots, model, report);
  const context: Context = {
    model,
    report,
    ...library,
    categories: readTitledList(map.categories, report),
    gates: readTitledList(map.gates, report),
    actions: readTitledList(map.actions, report),
    owners: readTitledList(map.owners, report),
  };
  const scoring = readScoring(map, context);
  const rules = readRules(roots, context).filter(({ id }) => !merged.off.some(({ rule }) => rule === id));
  const tests: ArchiveTest[] = roots.filter(({ folder }) => folder === "tests").flatMap(({ root }) => readArchiveTests(root, report));
  if (diagnostics.some(({ severity }) => severity === "error") || header === undefined || scoring === undefined) return { diagnostics };
  const rulebook: Omit<Rulebook, "hash"> = {
    format: "integrity-rulebook/1",
    ...header,
    catalogueHash: model.catalogueHash,
    scoring,
    categories: context.categories,
    gates: context.gates,
    actions: context.actions,
    owners: context.owners,
    rules,
    params: byId(library.params),
    lists: byId(library.lists),
    calendars: byId(library.calendars),
    documents: byId(library.documents),
    tests,
    ...(merged.overlay === undefined ? {} : { overlay: merged.overlay }),
  };
  return { rulebook: { ...rulebook, hash: rulebookHash(rulebook) }, diagnostics };
}

function readRoots(files: Readonly<Record<string, string>>, report: Report, diagnostics: Diagnostic[]): readonly Root[] {
  const names = Object.keys(files).sort(compareText);
  if (names.length > syntaxLimits.files) {
    report(limitFiles, startOf(names[0] ?? ""));
    return [];
  }
  return names.flatMap((file) => {
    const parsed = parseSyntax(file, files[file] ?? "");
    diagnostics.push(...parsed.diagnostics);
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
    return parsed.root === undefined ? [] : [{ file, folder, root: parsed.root }];
  });
}

function startOf(file: string): SourcePlace {
  return { kind: "source", file, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" };
}

const libraryFolders = ["params", "lists", "conditions", "calendars", "documents", "tests"];

function readLibrary(roots: readonly Root[], model: Model, report: Report): Library {
  const library: Library = { params: new Map(), lists: new Map(), conditions: new Map(), calendars: new Map(), documents: new Map() };
  const origin = new Map<string, string>();
  const add = <T>(kind: string, map: Map<string, T>, id: string | undefined, value: T | undefined, at: SyntaxNode): void => {
    if (id === undefined || value === undefined) return;
    const other = origin.get(`${kind} ${id}`);
    if (other !== undefined) report(say.ruleIdDuplicate, at.place, { id, other });
    origin.set(`${kind} ${id}`, `${at.place.file}:${at.place.line}`);
    map.set(id, value);
  };
  const each = (folder: string, read: (root: SyntaxNode) => void): void => {
    for (const one of roots) if (one.folder === folder) read(one.root);
  };
  each("documents", (root) => {
    const document = readDocument(root, report);
    add("document", library.documents, document?.key, document, root);
  });
  each("params", (root) => {
    for (const { parameter, node } of readParameters(root, library.documents, report)) add("param", library.params, parameter.id, parameter, node);
  });
  each("lists", (root) => {
    const list = readList(root, model, report);
    add("list", library.lists, list?.id, list, root);
  });
  each("conditions", (root) => {
    const condition = readCondition(root, report);
    add("condition", library.conditions, condition?.id, condition, root);
  });
  each("calendars", (root) => {
    const calendar = readCalendar(root, report);
    add("calendar", library.calendars, calendar?.id, calendar, root);
  });
  return library;
}

function readRules(roots: readonly Root[], context: Context): readonly Rule[] {
  const rules = new Map<string, Rule>();
  const folders = context.categories.map(({ id }) => id);
  for (const { file, folder, root } of roots) {
    if (folder === "" ? file === "rulebook.yaml" : libraryFolders.includes(folder)) continue;
    if (!folders.includes(folder)) {
      context.report(say.fileUnknown, startOf(file), { folder: folder === "" ? file : folder, folders });
      continue;
    }
    const rule = resolveRule(root, context);
    if (rule === undefined) continue;
    const name = file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
    if (rule.id !== name) context.report(say.ruleIdFile, rule.place, { id: rule.id });
    if (rule.category !== folder) context.report(say.choiceUnknown, rule.place, { value: rule.category, suggestion: folder });
    const other = rules.get(rule.id);
    if (other !== undefined) context.report(say.ruleIdDuplicate, rule.place, { id: rule.id, other: other.place.file });
    rules.set(rule.id, rule);
  }
  return [...rules.values()].sort((a, b) => compareText(a.id, b.id));
}

function byId<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].sort(([a], [b]) => compareText(a, b)));
}

