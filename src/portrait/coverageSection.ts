import { compareText } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import type { Rule, Rulebook } from "../rulebook/index.js";
import type { Reading } from "./Reading.js";

/** How much could be decided, how complete the record types are that the rules read, and what would narrow the interval. */
export function coverageSection<R extends string>({ view, rulebook, sheet }: Reading<R>): Portrait<R>["coverage"] {
  const byType = typesReadFor(view.subject.kind, rulebook).flatMap((type) => {
    const definition = view.model.records.get(type);
    return definition === undefined
      ? []
      : [{ type, title: definition.title, state: view.loaded.get(type) ?? "notLoaded" }];
  });
  return {
    permille: sheet.coverage.permille,
    byType,
    notLoaded: byType.filter(({ state }) => state === "notLoaded").map(({ type }) => type),
    missing: sheet.coverage.missing,
  };
}

const kept = new WeakMap<Rulebook, Map<string, readonly string[]>>();

/** Record types that the rules for a kind of subject read, in order: found once and kept as long as the rulebook. */
function typesReadFor(kind: string, rulebook: Rulebook): readonly string[] {
  const byKind = kept.get(rulebook) ?? new Map<string, readonly string[]>();
  kept.set(rulebook, byKind);
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const rules = rulebook.rules.filter((rule) => rule.status === "active" && rule.for.includes(kind));
  const types = [...new Set(rules.flatMap(typesRead))].sort(compareText);
  byKind.set(kind, types);
  return types;
}

function typesRead(rule: Rule): readonly string[] {
  const { each } = rule;
  return [
    ...(each.kind === "record" ? each.types : each.kind === "group" ? [each.type] : []),
    ...rule.let.flatMap(({ value }) =>
      value.kind === "measure" ? value.types : value.kind === "column" ? [value.of] : [],
    ),
    ...(rule.expects?.types ?? []),
  ];
}
