import type { Titled } from "../../rulebook/index.js";

/** A code with its titles; one that the table lacks stands for itself. */
export function titleFrom(table: readonly Titled[], id: string): Titled {
  for (const entry of table) if (entry.id === id) return { id, title: entry.title };
  return { id, title: { zh: id, en: id } };
}
