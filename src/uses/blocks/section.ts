import type { Block } from "../../render/index.js";

/** A heading with its list; nothing where there is nothing to list. */
export function section(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: title },
    { kind: "list", items },
  ];
}
