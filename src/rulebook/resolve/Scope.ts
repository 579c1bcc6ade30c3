import type { FieldDefinition } from "../../model/index.js";
import type { CalendarUnit, Let } from "../Measure.js";
import type { Context } from "./Context.js";

/** A record in sight under a name: the one under test, a group's key, or the one being measured. */
export interface Binding {
  readonly as: string;
  readonly types: readonly string[];
  /** `key`: only the facts that a group is formed by. */
  readonly only?: ReadonlySet<string>;
  /** Envelope facts only: the record under test as mitigation sees it. */
  readonly envelopeOnly?: boolean;
}

/** What names mean at one place of a rule. */
export interface Scope {
  readonly context: Context;
  /** Subject kinds the rule is for. */
  readonly kinds: readonly string[];
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly lets: ReadonlyMap<string, Let>;
  /** Columns by alias of the measured record. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, Let>>;
  readonly calendar?: CalendarUnit;
  /** Names of lets that something used. */
  readonly used: Set<string>;
  /** Leaves and parts counted over the whole rule. */
  readonly count: { leaves: number; parts: number };
}

/** The same scope with one more record in sight, hiding another of the same name. */
export function withBinding(scope: Scope, binding: Binding): Scope {
  return { ...scope, bindings: new Map([...scope.bindings, [binding.as, binding]]) };
}

/** The facts that all types of a binding have with one type; the definition of the first. */
export function commonFact(scope: Scope, types: readonly string[], name: string): FieldDefinition | undefined {
  let found: FieldDefinition | undefined;
  for (const type of types) {
    const field = scope.context.model.records.get(type)?.facts.get(name);
    if (field === undefined) return undefined;
    if (found !== undefined && (found.type.scalar !== field.type.scalar || found.type.list !== field.type.list || found.type.currency !== field.type.currency))
      return undefined;
    found ??= field;
  }
  return found;
}
