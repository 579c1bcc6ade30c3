import type { SourcePlace } from "../../kernel/index.js";
import { isRule, type Root } from "../files/readRoots.js";
import type { ReplaceableKind } from "../Overlay.js";
import type { MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";

export interface Definition {
  readonly kind: ReplaceableKind;
  readonly id: string;
  readonly place: SourcePlace;
}

const kinds: Readonly<Record<string, Exclude<ReplaceableKind, "rule" | "param">>> = {
  lists: "list",
  conditions: "condition",
  calendars: "calendar",
  documents: "document",
};

/** What a file defines, told by its folder before it is understood: rules by file name, all else by the id it states. */
export function definitionsOf(root: Root): readonly Definition[] {
  if (isRule(root)) return [{ kind: "rule", id: root.name, place: root.root.place }];
  if (root.root.kind !== "map") return [];
  if (root.folder === "params") {
    const list = entryOf(root.root, "parameters");
    return list?.kind === "list" ? list.items.flatMap((item) => named("param", item, "id")) : [];
  }
  const kind = kinds[root.folder];
  return kind === undefined ? [] : named(kind, root.root, kind);
}

function named(kind: ReplaceableKind, node: SyntaxNode, key: string): readonly Definition[] {
  const id = node.kind === "map" ? entryOf(node, key) : undefined;
  return id?.kind === "scalar" ? [{ kind, id: id.text, place: id.place }] : [];
}

function entryOf(map: MapNode, key: string): SyntaxNode | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}
