import type { ValueType } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import { type Suggestion, suggestion } from "../../rulebook/index.js";
import type { FactMapping } from "./ImportJsonRulesOptions.js";

/** A fact of json-rules-engine, found in the catalogue. */
export interface MappedFact {
  /** Name in the old rules. */
  readonly from: string;
  /** Name in the catalogue. */
  readonly name: string;
  readonly type: ValueType;
  /** Record type or subject kind. */
  readonly owner: string;
  readonly ofRecord: boolean;
  readonly mapping: FactMapping;
}

export function findFact(from: string, given: string | FactMapping, model: Model): MappedFact | undefined {
  const mapping = typeof given === "string" ? { fact: given } : given;
  const [owner = "", field = "", ...more] = mapping.fact.split(".");
  const record = model.records.get(owner);
  const type = (record ?? model.subjects.get(owner))?.facts.get(field)?.type;
  if (type === undefined || more.length > 0) return undefined;
  return { from, name: mapping.fact, type, owner, ofRecord: record !== undefined, mapping };
}

/** The nearest name of the catalogue. */
export function suggestName(name: string, model: Model): Suggestion {
  const owners = [...model.records.entries(), ...model.subjects.entries()];
  const near = owners.filter(([owner]) => name.startsWith(`${owner}.`));
  return suggestion(
    name,
    (near.length > 0 ? near : owners).flatMap(([owner, { facts }]) =>
      [...facts.keys()].map((field) => `${owner}.${field}`),
    ),
  );
}
