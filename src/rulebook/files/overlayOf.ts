import { compareText } from "../../kernel/index.js";
import type { Parameter, Rulebook } from "../Rulebook.js";
import { isRule, type Merged } from "./mergeOverlay.js";

/** What a rulebook does differently from the one it extends, for the provenance of every portrait. */
export function overlayOf(
  merged: Merged,
  base: Rulebook,
  params: ReadonlyMap<string, Parameter>,
): NonNullable<Rulebook["overlay"]> {
  const own = merged.roots.filter((root) => root.level === 0 && isRule(root)).map(({ name }) => name);
  const known = new Set(base.rules.map(({ id }) => id));
  const before = new Map(Object.entries(base.params));
  const changed = [...params.values()].filter((one) => JSON.stringify(one) !== JSON.stringify(before.get(one.id)));
  return {
    base: { id: base.id, version: base.version, hash: base.hash },
    changedParams: changed.map(({ id }) => id).sort(compareText),
    off: merged.off,
    added: own.filter((id) => !known.has(id)),
    replaced: own.filter((id) => known.has(id)),
  };
}
