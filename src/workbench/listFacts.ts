import type { Localized, ValueType } from "../kernel/index.js";
import type { Model } from "../model/index.js";

export interface ListedFact {
  readonly name: string;
  readonly type: ValueType;
  readonly title: Localized;
  readonly derived: boolean;
}

/** Every fact that a rule may name, by record type and subject kind in the model's order; `only` keeps those whose name or title holds it. */
export function listFacts(model: Model, only = ""): readonly ListedFact[] {
  const wanted = only.toLowerCase();
  const owners = [
    ...[...model.subjects.values()].map(({ kind, facts }) => ({ owner: kind, facts })),
    ...[...model.records.values()].map(({ type, facts }) => ({ owner: type, facts })),
  ];
  return owners.flatMap(({ owner, facts }) =>
    [...facts.values()]
      .map((field) => ({
        name: `${owner}.${field.name}`,
        type: field.type,
        title: field.title,
        derived: field.compute !== undefined,
      }))
      .filter(({ name, title }) => [name, title.zh, title.en].some((text) => text.toLowerCase().includes(wanted))),
  );
}
