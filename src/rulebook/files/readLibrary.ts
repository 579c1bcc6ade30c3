import type { Model } from "../../model/index.js";
import { ruleIdDuplicate } from "../diagnostics/meaning.js";
import type { Report } from "../read/Report.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import type { Library } from "./Library.js";
import { readCalendar, readCondition, readDocument, readList } from "./readLibraryFiles.js";
import { readParameters } from "./readParameters.js";
import type { Root } from "./readRoots.js";

/** What the files beside the rules define. Ids are unique within a rulebook; an overlay's takes the place of its base's. */
export function readLibrary(roots: readonly Root[], model: Model, report: Report): Library {
  const library: Library = {
    params: new Map(),
    lists: new Map(),
    conditions: new Map(),
    calendars: new Map(),
    documents: new Map(),
  };
  const origin = new Map<string, { readonly level: number; readonly at: string }>();
  const add = <T>(
    kind: string,
    map: Map<string, T>,
    id: string | undefined,
    value: T | undefined,
    node: SyntaxNode,
    { level }: Root,
  ): void => {
    if (id === undefined || value === undefined) return;
    const other = origin.get(`${kind} ${id}`);
    if (other?.level === level) report(ruleIdDuplicate, node.place, { id, other: other.at });
    origin.set(`${kind} ${id}`, { level, at: `${node.place.file}:${node.place.line}` });
    map.set(id, value);
  };
  const inFolder = (folder: string): readonly Root[] => roots.filter((one) => one.folder === folder);
  for (const one of inFolder("documents")) {
    const document = readDocument(one.root, report);
    add("document", library.documents, document?.key, document, one.root, one);
  }
  for (const one of inFolder("params")) {
    for (const { parameter, node } of readParameters(one.root, library.documents, report))
      add("param", library.params, parameter.id, parameter, node, one);
  }
  for (const one of inFolder("lists")) {
    const list = readList(one.root, model, report);
    add("list", library.lists, list?.id, list, one.root, one);
  }
  for (const one of inFolder("conditions")) {
    const condition = readCondition(one.root, report);
    add("condition", library.conditions, condition?.id, condition, one.root, one);
  }
  for (const one of inFolder("calendars")) {
    const calendar = readCalendar(one.root, report);
    add("calendar", library.calendars, calendar?.id, calendar, one.root, one);
  }
  return library;
}
