import { formatCivilDate, type StoredValue } from "../../kernel/index.js";
import { dateIn, type FieldDefinition, type View, type ViewRecord } from "../../model/index.js";
import type { Coded } from "../../result/index.js";

type Shown<T> = T | null | undefined;

/** One holder of facts, read fact by fact; what is missing is noted by its name in the model. */
export interface FactReader {
  readonly text: (name: string) => Shown<string>;
  readonly number: (name: string) => Shown<number>;
  readonly truth: (name: string) => Shown<boolean>;
  readonly day: (name: string) => Shown<string>;
  readonly coded: (name: string) => Shown<Coded>;
  readonly codes: (name: string) => Shown<readonly Coded[]>;
}

type Facts = ReadonlyMap<string, FieldDefinition>;

export function readerOfRecord(view: View, record: ViewRecord, missing: Set<string>): FactReader {
  const facts = view.model.records.get(record.type)?.facts ?? new Map();
  return reader(record.type, facts, (name) => view.scope.fact(record, name), missing);
}

export function readerOfProfile(view: View, kind: string, id: string, missing: Set<string>): FactReader {
  const facts = view.model.subjects.get(kind)?.facts ?? new Map();
  return reader(kind, facts, (name) => view.scope.profileFact(kind, id, name), missing);
}

function reader(owner: string, facts: Facts, read: (name: string) => StoredValue, missing: Set<string>): FactReader {
  const held = <T>(name: string, as: (value: NonNullable<StoredValue>) => T | undefined): Shown<T> => {
    const value = read(name);
    if (value === null) return null;
    const shown = value === undefined ? undefined : as(value);
    if (shown === undefined) missing.add(`${owner}.${name}`);
    return shown;
  };
  const codedAs =
    (name: string) =>
    (member: unknown): Coded => {
      const id = String(member);
      return { id, title: facts.get(name)?.memberTitles?.[id] ?? { zh: id, en: id } };
    };
  return {
    text: (name) => held(name, (value) => (typeof value === "string" ? value : undefined)),
    number: (name) => held(name, (value) => (typeof value === "number" ? value : undefined)),
    truth: (name) => held(name, (value) => (typeof value === "boolean" ? value : undefined)),
    day: (name) =>
      held(name, (value) => {
        const day = dateIn(value);
        return day ? formatCivilDate(day) : undefined;
      }),
    coded: (name) => held(name, (value) => (typeof value === "string" ? codedAs(name)(value) : undefined)),
    codes: (name) => held(name, (value) => (Array.isArray(value) ? value.map(codedAs(name)) : undefined)),
  };
}

/** A key with its value; no key where the value is not known. */
export function given<const K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  // BECAUSE: TypeScript widens a computed key to any text.
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
