import type { Model, RecordDefinition, RoleFacts, RoleName } from "../Model.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import type { Profile } from "./Profile.js";

interface Playing<R extends RoleName> {
  readonly definition: RecordDefinition;
  readonly facts: RoleFacts[R];
}

/** BECAUSE: asked for every record and related fact, while a model never changes. */
const known = new WeakMap<Model, Map<RoleName, readonly unknown[]>>();

/** The record definitions that play a role. */
export function playing<R extends RoleName>(model: Model, role: R): readonly Playing<R>[] {
  const ofModel = known.get(model) ?? new Map<RoleName, readonly unknown[]>();
  const found = ofModel.get(role) ?? findPlaying(model, role);
  ofModel.set(role, found);
  known.set(model, ofModel);
  return found as readonly Playing<R>[]; // BECAUSE: what is kept for a role was found for it.
}

function findPlaying<R extends RoleName>(model: Model, role: R): readonly Playing<R>[] {
  return [...model.records.values()].flatMap((definition) =>
    definition.role?.name === role
      ? // BECAUSE: the role's name was compared just now; TypeScript does not carry that over to the facts.
        [{ definition, facts: definition.role.facts as RoleFacts[R] }]
      : [],
  );
}

/** Whether a record may stand in the archive of a subject: it names it, or nobody of its kind but a post it may have held. */
export function namesSubject(record: ArchiveRecord, subject: Profile, model: Model): boolean {
  const definition = model.records.get(record.type);
  if (definition === undefined) return false;
  return namesDirectly(record, definition, subject) || postsNamed(record, definition, subject, model).length > 0;
}

/** Whether a record says nothing of whom it is about: it could be about this subject. */
export function namesNobody(record: ArchiveRecord, subject: Profile, model: Model): boolean {
  const kinds = Object.entries(model.records.get(record.type)?.subjects ?? {}).filter(
    ([, kind]) => kind === subject.kind,
  );
  return kinds.length > 0 && kinds.every(([field]) => typeof record.fields[field] !== "string");
}

export function namesDirectly(record: ArchiveRecord, { subjects }: RecordDefinition, subject: Profile): boolean {
  for (const field in subjects)
    if (subjects[field] === subject.kind && record.fields[field] === subject.id) return true;
  return false;
}

/** The posts through which a record may reach their holder: it names nobody of the holder's kind. */
export function postsNamed(
  record: ArchiveRecord,
  definition: RecordDefinition,
  subject: Profile,
  model: Model,
): readonly string[] {
  const tenure = playing(model, "tenure")[0];
  if (tenure === undefined || tenure.definition.subjects[tenure.facts.holder] !== subject.kind) return [];
  const postKind = tenure.definition.subjects[tenure.facts.post];
  const posts: string[] = [];
  for (const [field, kind] of Object.entries(definition.subjects)) {
    const named = record.fields[field];
    if (kind === subject.kind && typeof named === "string") return [];
    if (kind === postKind && typeof named === "string") posts.push(named);
  }
  return posts;
}
