import type { SourcePlace } from "../../kernel/index.js";
import type { FieldDefinition, Model } from "../../model/index.js";
import { factUnknown } from "../diagnostics/meaning.js";
import type { Rule } from "../Rule.js";
import type { Report } from "../read/Report.js";
import { suggestion } from "../read/suggestion.js";

/** Under each name that an example may speak of: the record types or the subject kind behind it. */
export type ExampleOwners = ReadonlyMap<string, readonly ReadonlyMap<string, FieldDefinition>[]>;

/** Record types and subject kinds by their own names, and the names that the rule gives to records. */
export function exampleOwners(model: Model, rule: Pick<Rule, "each" | "let" | "expects">): ExampleOwners {
  const owners = new Map<string, readonly ReadonlyMap<string, FieldDefinition>[]>();
  const factsOf = (types: readonly string[]): readonly ReadonlyMap<string, FieldDefinition>[] =>
    types.flatMap((type) => model.records.get(type)?.facts ?? []);
  for (const { kind, facts } of model.subjects.values()) owners.set(kind, [facts]);
  for (const { type, facts } of model.records.values()) owners.set(type, [facts]);
  const { each, expects } = rule;
  if (each.kind === "record") owners.set(each.as, factsOf(each.types));
  if (each.kind === "group") owners.set(each.as, factsOf([each.type]));
  if (expects !== undefined) owners.set(expects.as, factsOf(expects.types));
  for (const { value } of rule.let) if (value.kind === "measure") owners.set(value.as, factsOf(value.types));
  return owners;
}

/** A field that an example may give: stored, not derived. */
export function exampleField(
  owner: string,
  name: string,
  place: SourcePlace,
  owners: ExampleOwners,
  report: Report,
): FieldDefinition | undefined {
  const behind = owners.get(owner) ?? [];
  const field = behind.map((facts) => facts.get(name)).find((one) => one?.compute === undefined && one !== undefined);
  if (field !== undefined) return field;
  const names = behind.flatMap((facts) =>
    [...facts.values()].filter(({ compute }) => compute === undefined).map((one) => `${owner}.${one.name}`),
  );
  return report(factUnknown, place, { fact: `${owner}.${name}`, ...suggestion(`${owner}.${name}`, new Set(names)) });
}
