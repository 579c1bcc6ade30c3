import { distance, type Value } from "../../../engine/index.js";
import { parseCivilDate, type ValueType } from "../../../kernel/index.js";
import type { Model } from "../../../model/index.js";
import type { Example, FactReference, Rule, Rulebook } from "../../../rulebook/index.js";
import type { Requirement } from "../Requirement.js";
import type { Sightings } from "../Sightings.js";
import { typesOf } from "../typesOf.js";
import { factsBehind } from "./factsBehind.js";
import { recordTrials } from "./recordTrials.js";
import { isPlain, type Trial, withChange } from "./Trial.js";
import { type Aim, valuesFor } from "./valuesFor.js";
import { wordsOf } from "./wordsOf.js";

/** Variants of an example with one thing changed that may show what is asked for. `seen`: what the example itself shows. */
export function trialsFor(
  requirement: Requirement,
  example: Example,
  seen: Sightings,
  { rule, rulebook, model }: { readonly rule: Rule; readonly rulebook: Rulebook; readonly model: Model },
): readonly Trial[] {
  const facts = factsBehind(requirement, rule);
  const moves = movesTo(requirement, seen);
  const days = [example.asOf.first, ...daysIn(example.given), ...daysSeen(requirement, seen)];
  const aim: Aim = { moves, days: [...new Set(days)], words: wordsOf(requirement, example, rulebook) };
  const types = [...new Set(facts.flatMap((fact) => (fact.of === "record" ? typesOf(fact.as, rule, model) : [])))];
  return [
    ...facts.flatMap((fact) => fieldTrials(fact, example, rule, model, aim)),
    ...(requirement.sight === "unknown" ? partlyLoaded(example, [...types, ...measured(requirement, rule)]) : []),
    ...(facts.some(({ of }) => of === "peer") ? [withChange(example, "peers", [])] : []),
    ...recordTrials(example, types, rule, aim),
  ];
}

/** By how many steps a value would have to move to lie at the edge, on the side that is asked for. */
function movesTo({ part, sight }: Requirement, seen: Sightings): readonly number[] {
  const [edge] = sight.split(" ");
  for (const [other, { left, right }] of seen.of(part)) {
    if (edge !== "true" && edge !== "false" && edge !== "unknown" && !other.startsWith(`${edge} `)) continue;
    const off = distance(left, right);
    if (typeof off !== "number" || !Number.isFinite(off)) continue;
    const steps = [-off - 1, -off, -off + 1];
    return [...steps, ...steps.map((one) => -one)].filter((one) => one !== 0);
  }
  return [-1, 1];
}

/** Days that the rule itself compares with. */
function daysSeen({ part }: Requirement, seen: Sightings): readonly number[] {
  return [...seen.of(part).values()].flatMap(({ right }) => dayOf(right));
}

function dayOf(value: Value): readonly number[] {
  return typeof value === "object" && value !== null && "first" in value ? [value.first] : [];
}

function daysIn(value: unknown): readonly number[] {
  if (typeof value === "string") {
    const date = parseCivilDate(value);
    return date !== undefined && date.first === date.last ? [date.first] : [];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

function fieldTrials(fact: FactReference, example: Example, rule: Rule, model: Model, aim: Aim): readonly Trial[] {
  const owner = fact.of === "record" ? fact.as : fact.of === "subject" ? fact.kind : undefined;
  if (owner === undefined || (fact.of !== "record" && fact.of !== "subject")) return [];
  const types = fact.of === "record" ? typesOf(owner, rule, model) : [];
  const stored = (types.length === 0 ? [owner] : types).map((name) =>
    (model.records.get(name) ?? model.subjects.get(name))?.facts.get(fact.field),
  );
  const keys = [owner, ...types].filter((key) => example.given[key] !== undefined);
  return [...new Set(keys.length === 0 && fact.of === "subject" ? [owner] : keys)].flatMap((key) => {
    const held = example.given[key] ?? {};
    const items = Array.isArray(held)
      ? held.map((one, index) => [`${key}.${index}`, one] as const)
      : [[key, held] as const];
    return items.flatMap(([path, item]) =>
      isPlain(item)
        ? fieldsOf(fact, stored[0]?.compute === undefined ? fact.type : undefined, item, model, key).flatMap(
            ([field, type]) =>
              valuesFor(type, item[field], aim).map((value) => withChange(example, `${path}.${field}`, value)),
          )
        : [],
    );
  });
}

/** A stored fact, or what a derived one may hang on: everything that the example says of the same record. */
function fieldsOf(
  fact: FactReference & { readonly of: "record" | "subject" },
  own: ValueType | undefined,
  item: Readonly<Record<string, unknown>>,
  model: Model,
  key: string,
): readonly (readonly [string, ValueType])[] {
  if (own !== undefined) return [[fact.field, own]];
  const facts = (model.records.get(key) ?? model.subjects.get(key))?.facts;
  return Object.keys(item).flatMap((name) => {
    const type = facts?.get(name)?.type;
    return type === undefined ? [] : [[name, type] as const];
  });
}

function measured({ section }: Requirement, rule: Rule): readonly string[] {
  const value = rule.let.find(({ name }) => section === `let.${name}`)?.value;
  return value?.kind === "measure" ? value.types : [];
}

function partlyLoaded(example: Example, types: readonly string[]): readonly Trial[] {
  return [...new Set(types)].map((type) => ({
    example: { ...example, loaded: { ...example.loaded, [type]: "partial" } },
    changes: [{ path: `loaded ${type}`, value: "partial" }],
  }));
}
