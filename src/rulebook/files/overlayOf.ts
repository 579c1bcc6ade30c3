import { compareText, formatDay, formatValue } from "../../kernel/index.js";
import { canonicalJson } from "../canonicalJson.js";
import type { DatedText, Overlay } from "../Overlay.js";
import type { Parameter, Rulebook } from "../Rulebook.js";
import type { Merged } from "./mergeOverlay.js";
import { isRule } from "./readRoots.js";

type Resolved = Pick<
  Rulebook,
  "scoring" | "categories" | "gates" | "actions" | "owners" | "controls" | "indicators" | "opinion" | "params"
>;

/** What a rulebook does differently from the one it extends, for the provenance of every portrait. */
export function overlayOf({ roots, off, replaced }: Merged, base: Rulebook, own: Resolved): Overlay {
  const rules = roots.filter((root) => root.level === 0 && isRule(root)).map(({ name }) => name);
  const known = new Set(base.rules.map(({ id }) => id));
  const before = tablesOf(base);
  const changedParams = Object.values(own.params).flatMap((after) => {
    const there = Object.hasOwn(base.params, after.id) ? base.params[after.id] : undefined;
    if (canonicalJson(after) === canonicalJson(there ?? null)) return [];
    return [
      {
        id: after.id,
        title: after.title,
        before: there === undefined ? [] : datedTexts(there),
        after: datedTexts(after),
      },
    ];
  });
  return {
    base: { id: base.id, version: base.version, hash: base.hash },
    changedTables: Object.entries(tablesOf(own))
      .filter(([key, table]) => canonicalJson(table) !== canonicalJson(before[key]))
      .map(([key]) => key)
      .sort(compareText),
    changedParams: changedParams.sort((a, b) => compareText(a.id, b.id)),
    off,
    added: rules.filter((id) => !known.has(id)).sort(compareText),
    replaced,
  };
}

function tablesOf({
  scoring,
  categories,
  gates,
  actions,
  owners,
  controls = [],
  indicators = [],
  opinion,
}: Omit<Resolved, "params">): Record<string, unknown> {
  return { ...scoring, categories, gates, actions, owners, controls, indicators, opinion: opinion ?? null };
}

function datedTexts({ type, values }: Parameter): readonly DatedText[] {
  return values.map((one) => ({ from: formatDay(one.from), value: formatValue(one.value.value, type) }));
}
