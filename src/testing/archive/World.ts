import { exactDay, parseCivilDate } from "../../kernel/index.js";
import type { Model, RecordDefinition } from "../../model/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { type ArchiveKnobs, knobsOf } from "./ArchiveKnobs.js";
import { type DrawField, drawField } from "./drawField.js";
import { makePools, type Pools } from "./Pools.js";
import { noVocabulary, type Vocabulary, vocabularyOf } from "./Vocabulary.js";

/** A stored field of a record type or profile with the way its values are drawn. */
export interface FieldPlan {
  readonly name: string;
  readonly draw: DrawField;
}

export interface TypePlan {
  readonly definition: RecordDefinition;
  /** Fields that any value may be drawn for; those with a meaning of their own are drawn by `drawRecord`. */
  readonly fields: readonly FieldPlan[];
  /** Field → ids to draw from, the subject's own first where the field names subjects of its kind. */
  readonly naming: readonly {
    readonly name: string;
    readonly ids: readonly string[];
    /** It names subjects of the archive's own kind. */
    readonly own: boolean;
    /** It names posts, through which a record may reach who held them. */
    readonly post: boolean;
  }[];
}

/** All that archives of one model, rulebook and set of knobs are drawn from; made once. */
export interface World {
  readonly model: Model;
  readonly knobs: ArchiveKnobs;
  readonly pools: Pools;
  readonly vocabulary: Vocabulary;
  readonly kind: string;
  readonly subjectId: string;
  readonly plans: ReadonlyMap<string, TypePlan>;
  /** Types of which the subject may have records of its own, and their weights. */
  readonly ownTypes: readonly (readonly [weight: number, type: string])[];
  readonly profiles: ReadonlyMap<string, readonly FieldPlan[]>;
}

/** Fields that `drawRecord` draws itself. */
const envelopeOwn: ReadonlySet<string> = new Set([
  "id",
  "recordedOn",
  "verification",
  "incidentId",
  "confidentiality",
  "supersedes",
  "withdrawn",
  "mitigation",
]);

export const otherSubject = "O-1";
const relatedIds = (kind: string): readonly string[] => [`${kind}-1`, `${kind}-2`];

export interface WorldOptions extends Partial<ArchiveKnobs> {
  readonly rulebook?: Rulebook;
  /** Where only some rules are to be put to the test. */
  readonly vocabulary?: Vocabulary;
}

export function makeWorld(model: Model, options: WorldOptions = {}): World {
  const { rulebook, vocabulary = rulebook === undefined ? noVocabulary : vocabularyOf(rulebook), ...given } = options;
  const knobs = knobsOf(given);
  const asOf = parseCivilDate(knobs.asOf) ?? exactDay(0);
  const pools = makePools(asOf.first, vocabulary);
  const kind = knobs.kind ?? kindOf(model, rulebook);
  const subjectId = `${kind}-0`;
  const parts: PlanOptions = { kind, postKind: postKindOf(model, kind), subjectId, pools, knobs, vocabulary };
  const plans = new Map([...model.records.values()].map((one) => [one.type, planOf(one, parts)]));
  const profiles = new Map(
    [...model.subjects.values()].map((subject) => [
      subject.kind,
      [...subject.facts.values()]
        .filter(({ name, compute }) => name !== "id" && compute === undefined)
        .map((field) => ({
          name: field.name,
          draw: drawField(field, pools, knobs, vocabulary.byField.get(field.name) ?? []),
        })),
    ]),
  );
  return {
    model,
    knobs,
    pools,
    vocabulary,
    kind,
    subjectId,
    plans,
    profiles,
    ownTypes: ownTypesOf(plans, knobs),
  };
}

/** The kind of subject that rules are for, else that most record types name. */
function kindOf(model: Model, rulebook: Rulebook | undefined): string {
  const kinds = [...model.subjects.keys()];
  const votes = (kind: string): number =>
    (rulebook?.rules.filter((rule) => rule.for.includes(kind)).length ?? 0) * 100 +
    [...model.records.values()].filter(({ subjects }) => Object.values(subjects).includes(kind)).length;
  return kinds.reduce((best, kind) => (votes(kind) > votes(best) ? kind : best), kinds[0] ?? "");
}

interface PlanOptions {
  readonly kind: string;
  readonly postKind: string | undefined;
  readonly subjectId: string;
  readonly pools: Pools;
  readonly knobs: ArchiveKnobs;
  readonly vocabulary: Vocabulary;
}

function planOf(
  definition: RecordDefinition,
  { kind, postKind, subjectId, pools, knobs, vocabulary }: PlanOptions,
): TypePlan {
  const { facts, subjects, role, nature } = definition;
  const roleFields: readonly string[] = role?.name === "review" ? [role.facts.rule, role.facts.key] : [];
  const dates = nature.kind === "event" ? [nature.on] : [nature.from, "to" in nature ? nature.to : nature.until];
  const own = new Set([
    ...envelopeOwn,
    ...Object.keys(subjects),
    ...roleFields,
    ...dates,
    "effectiveFrom",
    "effectiveTo",
  ]);
  return {
    definition,
    fields: [...facts.values()]
      .filter(({ name, compute }) => compute === undefined && !own.has(name))
      .filter(({ name, envelope }) => !envelope || rareEnvelope.has(name))
      .map((field) => ({
        name: field.name,
        draw: sometimes(
          field.envelope ? 0.15 : 1,
          drawField(field, pools, knobs, vocabulary.byField.get(field.name) ?? []),
        ),
      })),
    naming: Object.entries(subjects).map(([name, named]) => ({
      name,
      own: named === kind,
      post: named === postKind && named !== kind,
      ids: named === kind ? [subjectId, otherSubject] : relatedIds(named),
    })),
  };
}

/** Envelope fields that may hold anything and mostly do not. */
const rareEnvelope: ReadonlySet<string> = new Set([
  "occurredOn",
  "source",
  "sourceRef",
  "appealStatus",
  "appealDecidedOn",
]);

function sometimes(share: number, draw: DrawField): DrawField {
  return share >= 1 ? draw : (from, near) => (from.chance(share) ? draw(from, near) : undefined);
}

function ownTypesOf(
  plans: ReadonlyMap<string, TypePlan>,
  { types, roles }: ArchiveKnobs,
): readonly (readonly [number, string])[] {
  return [...plans.values()].flatMap(({ definition, naming }) => {
    const { type, role } = definition;
    if (types !== undefined && !types.includes(type)) return [];
    if (!roles && role !== undefined && role.name !== "tenure") return [];
    const reaches = naming.some(({ own, post }) => own || post);
    return reaches ? [[role === undefined ? 4 : 3, type] as const] : [];
  });
}

/** The kind of post through which a record may reach the subject, if a tenure leads from one to the other. */
function postKindOf(model: Model, kind: string): string | undefined {
  for (const { role, subjects } of model.records.values())
    if (role?.name === "tenure" && subjects[role.facts.holder] === kind) return subjects[role.facts.post];
  return undefined;
}
