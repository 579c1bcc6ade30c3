import { compareText } from "../../kernel/index.js";
import type { Portrait } from "../../result/index.js";
import type { Reading } from "./Reading.js";

/** How much could be decided, and how complete the record types are that the active rules read. */
export function coverageEntry<R extends string>({ view, rulebook, account }: Reading<R>): Portrait<R>["coverage"] {
  const read = new Set<string>();
  for (const { status, for: kinds, each, let: lets, expects } of rulebook.rules) {
    if (status !== "active" || !kinds.includes(view.subject.kind)) continue;
    if (each.kind === "record") for (const type of each.types) read.add(type);
    if (each.kind === "group") read.add(each.type);
    for (const { value } of lets) {
      if (value.kind === "measure") for (const type of value.types) read.add(type);
      if (value.kind === "column") read.add(value.of);
    }
    for (const type of expects?.types ?? []) read.add(type);
  }
  const byType: Portrait["coverage"]["byType"][number][] = [];
  for (const [type, { title }] of view.model.records)
    if (read.has(type)) byType.push({ type, title, state: view.loaded.get(type) ?? "notLoaded" });
  byType.sort((a, b) => compareText(a.type, b.type));
  const notLoaded: string[] = [];
  for (const { type, state } of byType) if (state === "notLoaded") notLoaded.push(type);
  return { permille: account.permille, byType, notLoaded, missing: account.missing };
}
