import { formatCivilDate, type StoredValue } from "../../../kernel/index.js";
import type { FieldDefinition, View, ViewRecord } from "../../../model/index.js";
import type { Coded } from "../../../result/index.js";

/** Writes facts of one holder as a portrait shows them; names what it had to leave out in `gaps`. */
export class FactsOf {
  readonly #owner: string;
  readonly #definitions: ReadonlyMap<string, FieldDefinition> | undefined;
  readonly #valueOf: (name: string) => StoredValue;
  readonly #gaps: Set<string>;

  constructor(view: View, holder: ViewRecord | { readonly kind: string; readonly id: string }, gaps: Set<string>) {
    const { model, scope } = view;
    this.#gaps = gaps;
    if ("kind" in holder) {
      const { kind, id } = holder;
      this.#owner = kind;
      this.#definitions = model.subjects.get(kind)?.facts;
      this.#valueOf = (name) => scope.profileFact(kind, id, name);
    } else {
      this.#owner = holder.type;
      this.#definitions = model.records.get(holder.type)?.facts;
      this.#valueOf = (name) => scope.fact(holder, name);
    }
  }

  /** The facts asked for by the key they are written under; no key for what is missing. */
  plain<K extends string>(names: Readonly<Partial<Record<K, string>>>): { readonly [P in K]?: never } {
    const written: Record<string, unknown> = {};
    for (const [key, name] of Object.entries<string | undefined>(names)) {
      if (name === undefined) continue;
      const value = this.#written(name);
      if (value === undefined) this.#gaps.add(`${this.#owner}.${name}`);
      else written[key] = value;
    }
    // BECAUSE: which JSON a fact becomes hangs on its type in the model; the schema of the portrait checks it.
    return written as { readonly [P in K]?: never };
  }

  #written(name: string): unknown {
    const value = this.#valueOf(name);
    const definition = this.#definitions?.get(name);
    if (value === undefined || value === null) return value;
    if (definition?.type.scalar === "enum")
      return Array.isArray(value) ? value.map((one) => code(definition, one)) : code(definition, value);
    if (typeof value === "object" && "first" in value) return formatCivilDate(value);
    return typeof value === "object" ? undefined : value;
  }
}

function code({ memberTitles }: FieldDefinition, member: unknown): Coded {
  const id = String(member);
  return { id, title: memberTitles?.[id] ?? { zh: id, en: id } };
}
