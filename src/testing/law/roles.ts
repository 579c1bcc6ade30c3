import type { Model, RecordDefinition, RoleName } from "../../model/index.js";
import type { LawSubject } from "./LawSubject.js";

/** The record type that plays a role with facts that an archive can state. */
export function playerOf<R extends RoleName>(
  model: Model,
  name: R,
): { readonly definition: RecordDefinition; readonly facts: Readonly<Record<string, string>> } | undefined {
  for (const definition of model.records.values()) {
    const { role, facts } = definition;
    if (role?.name !== name) continue;
    const named: Readonly<Record<string, string>> = { ...role.facts };
    if (Object.values(named).every((fact) => facts.get(fact)?.compute === undefined))
      return { definition, facts: named };
  }
  return undefined;
}

export function hasPlayer(name: RoleName): (subject: LawSubject) => boolean {
  return ({ model }) => playerOf(model, name) !== undefined;
}

/** Types that play no role: what they say changes nothing of anything else. */
export function ordinaryTypes(model: Model): readonly string[] {
  return [...model.records.values()].filter(({ role }) => role === undefined).map(({ type }) => type);
}
