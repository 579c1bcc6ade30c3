import type { Model, SubjectDefinition, SubjectRoleFacts, SubjectRoleName } from "../Model.js";

interface Playing<R extends SubjectRoleName> {
  readonly definition: SubjectDefinition;
  readonly facts: SubjectRoleFacts[R];
}

/** The subject kind that plays a role: what this model calls a post, or a unit. */
export function subjectPlaying<R extends SubjectRoleName>(model: Model, role: R): Playing<R> | undefined {
  for (const definition of model.subjects.values()) {
    if (definition.role?.name === role)
      // BECAUSE: the role's name was compared just now; TypeScript does not carry that over to the facts.
      return { definition, facts: definition.role.facts as SubjectRoleFacts[R] };
  }
  return undefined;
}
