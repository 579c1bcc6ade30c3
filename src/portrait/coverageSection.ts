import { compareText, type Localized } from "../kernel/index.js";
import type { Completeness, Model } from "../model/index.js";
import type { Portrait } from "../result/index.js";
import type { Rule, Rulebook } from "../rulebook/index.js";
import type { Reading } from "./Reading.js";

/** How much could be decided, how complete the record types are that the rules read, and what would narrow the interval. */
export function coverageSection<R extends string>({ view, rulebook, sheet }: Reading<R>): Portrait<R>["coverage"] {
  const byType = typesReadFor(view.subject.kind, rulebook, view.model).map(
    (states) => states[view.loaded.get(states.complete.type) ?? "notLoaded"],
  );
  return {
    permille: sheet.coverage.permille,
    byType,
    notLoaded: byType.filter(({ state }) => state === "notLoaded").map(({ type }) => type),
    missing: sheet.coverage.missing,
  };
}

type TypeState = Portrait["coverage"]["byType"][number];
/** What a portrait says of a type in each state that it may be in: the same words for every archive. */
type TypeStates = { readonly [S in Completeness]: TypeState };

const kept = new WeakMap<Rulebook, WeakMap<Model, Map<string, readonly TypeStates[]>>>();

/** Record types that the rules for a kind of subject read, in order: found once and kept as long as the rulebook. */
function typesReadFor(kind: string, rulebook: Rulebook, model: Model): readonly TypeStates[] {
  const ofRulebook = kept.get(rulebook) ?? new WeakMap<Model, Map<string, readonly TypeStates[]>>();
  kept.set(rulebook, ofRulebook);
  const byKind = ofRulebook.get(model) ?? new Map<string, readonly TypeStates[]>();
  ofRulebook.set(model, byKind);
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const rules = rulebook.rules.filter((rule) => rule.status === "active" && rule.for.includes(kind));
  const types = [...new Set(rules.flatMap(typesRead))].sort(compareText);
  const states = types.flatMap((type) => {
    const definition = model.records.get(type);
    return definition === undefined ? [] : [statesOf(type, definition.title)];
  });
  byKind.set(kind, states);
  return states;
}

function statesOf(type: string, title: Localized): TypeStates {
  const inState = (state: Completeness): TypeState => Object.freeze({ type, title, state });
  return { complete: inState("complete"), partial: inState("partial"), notLoaded: inState("notLoaded") };
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
