import type { ValueType } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Pools } from "../archive/Pools.js";
import type { RulebookKnobs } from "./RulebookKnobs.js";

/** A name that conditions may speak of, and of what type it is. */
export interface SightFact {
  readonly name: string;
  readonly type: ValueType;
  /** An envelope field: drawn more rarely than what is the record's own. */
  readonly envelope?: boolean;
  /** A column: a fact of the measured record only. */
  readonly column?: string;
}

export interface DrawnParameter {
  readonly id: string;
  readonly type: ValueType;
}

/** What a generated rulebook has beside its rules. */
export interface DrawnLibrary {
  readonly params: readonly DrawnParameter[];
  readonly lists: readonly { readonly id: string; readonly type: ValueType }[];
  readonly sets: readonly { readonly id: string; readonly type: ValueType }[];
  /** Shared conditions by the record type whose name must be in sight; `""`: none. */
  readonly conditions: readonly { readonly id: string; readonly needs: string }[];
  readonly calendars: readonly string[];
}

/** What a rule can see at one place, and what it may be made of. */
export interface Sight {
  readonly model: Model;
  readonly library: DrawnLibrary;
  readonly pools: Pools;
  readonly knobs: RulebookKnobs;
  readonly facts: readonly SightFact[];
  /** Record types whose own name is in sight as a record. */
  readonly named: ReadonlySet<string>;
  /** Columns by record type. */
  readonly columns: ReadonlyMap<string, readonly SightFact[]>;
  readonly calendar?: "year" | "half" | "quarter";
  /** The type whose groups are under test. */
  readonly group?: string;
  /** Types of which a subject of the rule may have records of its own. */
  readonly ownTypes?: readonly string[];
  /** Bare names hide the record under test here: no fact on the right of a comparison. */
  readonly literalOnly?: boolean;
}

export const integerType: ValueType = { scalar: "integer", list: false };
export const dateType: ValueType = { scalar: "date", list: false };
export const booleanType: ValueType = { scalar: "boolean", list: false };
export const shareType: ValueType = { scalar: "share", list: false };

/** The facts of a record under a name. */
export function factsOf(model: Model, type: string, as: string): readonly SightFact[] {
  return [...(model.records.get(type)?.facts.values() ?? [])].map(({ name, type: of, envelope }) => ({
    name: `${as}.${name}`,
    type: of,
    envelope,
  }));
}

/** The facts that several types have in common, under one name. */
export function commonFacts(model: Model, types: readonly string[], as: string): readonly SightFact[] {
  const [first = "", ...others] = types;
  const alike = (a: ValueType, b: ValueType): boolean =>
    a.scalar === b.scalar && a.list === b.list && a.currency === b.currency && a.members?.join() === b.members?.join();
  return factsOf(model, first, as).filter(({ name, type }) =>
    others.every((other) => {
      const fact = model.records.get(other)?.facts.get(name.slice(as.length + 1));
      return fact !== undefined && alike(fact.type, type);
    }),
  );
}

/** The profile facts of the subject and of the post and unit that its tenure leads to. */
export function profileFacts(model: Model, kind: string): readonly SightFact[] {
  const kinds = new Set([kind]);
  for (const { role, subjects } of model.records.values()) {
    if (role?.name !== "tenure") continue;
    const [holder, post, unit] = [role.facts.holder, role.facts.post, role.facts.unit].map((field) => subjects[field]);
    if (holder === kind) for (const one of [post, unit]) if (one !== undefined) kinds.add(one);
    if (post === kind && unit !== undefined) kinds.add(unit);
  }
  return [...kinds].flatMap((one) =>
    [...(model.subjects.get(one)?.facts.values() ?? [])].map(({ name, type }) => ({ name: `${one}.${name}`, type })),
  );
}

const symbols: ReadonlySet<string> = new Set(["text", "id", "enum"]);

/** Whether values of two types may stand on both sides of a comparison, beyond doubt. */
export function isComparable(a: ValueType, b: ValueType): boolean {
  if (a.members !== undefined || b.members !== undefined) return a.members?.join() === b.members?.join();
  if (symbols.has(a.scalar) && symbols.has(b.scalar)) return true;
  return a.scalar === b.scalar && (a.currency === undefined || b.currency === undefined || a.currency === b.currency);
}
