import type { FieldDefinition } from "../../model/index.js";
import type { CalendarUnit, Let } from "../Measure.js";
import type { Context } from "./Context.js";

/** A record in sight under a name: the one under test, a group's key, or the one being measured. */
export interface Binding {
  readonly as: string;
  readonly types: readonly string[];
  /** Of a group under test: only the facts that it is formed by. */
  readonly only?: ReadonlySet<string>;
  /** Envelope facts only: the record under test as mitigation sees it. */
  readonly envelopeOnly?: boolean;
  /** Hides the record under test, which has the same name: a condition that needs both must tell them apart. */
  readonly hides?: boolean;
}

/** What names mean at one place of a rule. */
export interface Scope {
  readonly context: Context;
  /** Subject kinds the rule is for. */
  readonly kinds: readonly string[];
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly lets: ReadonlyMap<string, Let>;
  /** Columns by record type. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, Let>>;
  readonly calendar?: CalendarUnit;
  /** Names of lets that something used. */
  readonly used: Set<string>;
  /** Names of lets that could not be read: what uses them is not reported again. */
  readonly broken: Set<string>;
  /** Leaves and parts of conditions counted over the whole rule, and whether they were found too many. */
  readonly count: { leaves: number; parts: number; reported: boolean };
}

/** Where nothing is in sight yet but what a rule for these subject kinds can always see. */
export function emptyScope(context: Context, kinds: readonly string[]): Scope {
  return {
    context,
    kinds,
    bindings: new Map(),
    lets: new Map(),
    columns: new Map(),
    used: new Set(),
    broken: new Set(),
    count: { leaves: 0, parts: 0, reported: false },
  };
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
    if (
      found !== undefined &&
      (found.type.scalar !== field.type.scalar ||
        found.type.list !== field.type.list ||
        found.type.currency !== field.type.currency)
    )
      return undefined;
    if (found?.type.members !== undefined && found.type.members.join() !== field.type.members?.join()) return undefined;
    found ??= field;
  }
  return found;
}
