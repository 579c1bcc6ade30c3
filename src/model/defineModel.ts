import { IntegrityError, type Localized, sha256Hex, type ValueType } from "../kernel/index.js";
import { canonicalCatalogue } from "./canonicalCatalogue.js";
import type { DerivedDeclaration } from "./defineDerived.js";
import { checkFieldName, checkTypeName, type RecordDeclaration } from "./defineRecord.js";
import { derivedFields } from "./derivedFields.js";
import { envelopeFields } from "./envelope.js";
import { describeField } from "./fields/describeField.js";
import { titled } from "./fields/titled.js";
import { id } from "./fields/valueTypes.js";
import type { FieldDefinition, Model, RecordDefinition, SubjectDefinition, SubjectRole } from "./Model.js";
import type { Fields, TypedModel } from "./ModelTypes.js";

export interface SubjectOptions<F extends Fields = Fields> {
  readonly title: Localized;
  /** Key of such subjects under `related` in an archive file. */
  readonly plural: string;
  readonly role?: SubjectRole;
  readonly fields: F;
}

export interface DefineModelOptions<
  S extends Readonly<Record<string, SubjectOptions>>,
  R extends readonly RecordDeclaration[],
  D extends readonly DerivedDeclaration[],
> {
  readonly id: string;
  readonly title: Localized;
  readonly subjects: S;
  readonly records: R;
  readonly derived?: D;
  readonly sets?: Readonly<Record<string, { readonly title: Localized; readonly type: ValueType }>>;
  /** Names dropped on import beside the built-in ones. */
  readonly protectedAttributes?: readonly string[];
  /** Where generated code knows it already, so that types declared late stay unbuilt; a test must compare it with `catalogueHashOf`. */
  readonly catalogueHash?: string;
}

/** Never a fact: ethnicity, religion, health and the like, as imports tend to spell them. */
export const protectedAttributeNames: readonly string[] = [
  "ethnicity",
  "race",
  "nationality",
  "religion",
  "belief",
  "health",
  "medicalHistory",
  "disability",
  "pregnancy",
  "maritalDetail",
  "maritalStatus",
  "sexualOrientation",
  "gender",
  "sex",
  "birthYear",
  "birthDate",
  "age",
  "nativePlace",
];

type DerivedFields = ReturnType<typeof derivedFields>;
type RecordsOf<R extends readonly RecordDeclaration[]> = { readonly [D in R[number] as D["type"]]: D["fields"] };

/**
 * Puts record types, subject kinds and derived facts together: the model that archives are read with and rules speak of.
 * Throws `IntegrityError` where a name is taken, unknown or protected.
 * @example
 * defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: { cadre: { title: { zh: "干部", en: "Cadre" }, plural: "cadres", fields: {} } }, records: [] }).records.size //=> 0
 */
export function defineModel<
  const S extends Readonly<Record<string, SubjectOptions>>,
  const R extends readonly RecordDeclaration[],
  const D extends readonly DerivedDeclaration[] = readonly [],
>(
  options: DefineModelOptions<S, R, D>,
): TypedModel<{
  records: RecordsOf<R>;
  subjects: { readonly [K in keyof S & string]: S[K]["fields"] };
  derived: D[number]["name"];
}> {
  const protectedAttributes = new Set([...protectedAttributeNames, ...(options.protectedAttributes ?? [])]);
  const derived = derivedFields(options.derived ?? []);
  const subjects = defineSubjects(options.subjects, derived, protectedAttributes);
  const envelope = describeFields("record", envelopeFields, true);
  const records = new Map<string, RecordDefinition>();
  for (const declaration of options.records) {
    const { type } = declaration;
    if (records.has(type) || subjects.has(type))
      throw new IntegrityError("record-type-duplicate", `the name ${type} is used twice in the model`, { type });
    records.set(type, defineRecordType(declaration, { envelope, derived, subjects, protectedAttributes }));
  }
  for (const owner of derived.keys()) {
    if (!records.has(owner) && !subjects.has(owner))
      throw new IntegrityError(
        "derived-owner-unknown",
        `a derived fact belongs to ${owner}, which the model does not have`,
        { owner },
      );
  }
  for (const name of Object.keys(options.sets ?? {})) checkTypeName("set-name", name);
  const sets = new Map(Object.entries(options.sets ?? {}));
  const parts = { id: options.id, title: options.title, subjects, records, sets, protectedAttributes };
  let catalogueHash = options.catalogueHash;
  return {
    ...parts,
    get catalogueHash() {
      catalogueHash ??= catalogueHashOf(parts);
      return catalogueHash;
    },
  };
}

/**
 * SHA-256 over the catalogue of a model: every fact, its type, its titles.
 * @example
 * catalogueHashOf(defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).slice(0, 7) //=> "sha256:"
 */
export function catalogueHashOf(model: Omit<Model, "catalogueHash">): string {
  return `sha256:${sha256Hex(canonicalCatalogue(model))}`;
}

interface Surroundings {
  readonly envelope: ReadonlyMap<string, FieldDefinition>;
  readonly derived: DerivedFields;
  readonly subjects: ReadonlyMap<string, SubjectDefinition>;
  readonly protectedAttributes: ReadonlySet<string>;
}

/** Described at once, unless the declaration leaves its fields for later. */
function defineRecordType(declaration: RecordDeclaration, around: Surroundings): RecordDefinition {
  const { type, title, nature, level, timeline, role, subjects } = declaration;
  const derived = new Map<string, FieldDefinition>();
  addDerived(type, derived, around.derived, around.protectedAttributes);
  let described: ReadonlyMap<string, FieldDefinition> | undefined;
  const describe = (): ReadonlyMap<string, FieldDefinition> => {
    described ??= describeRecord(declaration, around);
    return described;
  };
  if (!declaration.late) describe();
  return {
    type,
    title,
    nature,
    subjects,
    level,
    timeline,
    ...(role === undefined ? {} : { role }),
    get facts() {
      return describe();
    },
    derived,
  };
}

function describeRecord(declaration: RecordDeclaration, around: Surroundings): ReadonlyMap<string, FieldDefinition> {
  const { type, fields, nature, role } = declaration;
  const { envelope, derived, subjects, protectedAttributes } = around;
  for (const name of Object.keys(fields)) refuseProtected(`${type}.${name}`, name, protectedAttributes);
  const facts = new Map([...envelope, ...describeFields(type, fields, false)]);
  addDerived(type, facts, derived, protectedAttributes);
  checkSubjects(declaration, facts, subjects);
  checkNamedFacts(type, nature, role, facts);
  return facts;
}

function defineSubjects(
  options: Readonly<Record<string, SubjectOptions>>,
  derived: DerivedFields,
  protectedAttributes: ReadonlySet<string>,
): ReadonlyMap<string, SubjectDefinition> {
  const subjects = new Map<string, SubjectDefinition>();
  const plurals = new Set(["records", "sets", "peers"]);
  for (const [kind, { title, plural, role, fields }] of Object.entries(options)) {
    checkTypeName("subject-kind-name", kind);
    checkTypeName("subject-plural", plural);
    if (plurals.has(plural))
      throw new IntegrityError("subject-plural", `the plural ${plural} of ${kind} is taken already`, { kind, plural });
    plurals.add(plural);
    for (const name of Object.keys(fields)) {
      checkFieldName(`${kind}.${name}`, name, false);
      refuseProtected(`${kind}.${name}`, name, protectedAttributes);
    }
    const facts = describeFields(kind, { id: id().meta(titled("编号", "Id")), ...fields }, false);
    addDerived(kind, facts, derived, protectedAttributes);
    checkFactsExist(kind, Object.values(role?.facts ?? {}), facts);
    subjects.set(kind, { kind, title, plural, ...(role === undefined ? {} : { role }), facts });
  }
  return subjects;
}

function describeFields(owner: string, fields: Fields, envelope: boolean): Map<string, FieldDefinition> {
  return new Map(Object.entries(fields).map(([name, schema]) => [name, describeField(owner, name, schema, envelope)]));
}

function addDerived(
  owner: string,
  facts: Map<string, FieldDefinition>,
  derived: DerivedFields,
  protectedAttributes: ReadonlySet<string>,
): void {
  for (const field of derived.get(owner) ?? []) {
    const fact = `${owner}.${field.name}`;
    refuseProtected(fact, field.name, protectedAttributes);
    checkFieldName(fact, field.name, true);
    if (facts.has(field.name)) throw new IntegrityError("derived-name-taken", `${fact} exists already`, { fact });
    facts.set(field.name, field);
  }
}

function refuseProtected(path: string, name: string, protectedAttributes: ReadonlySet<string>): void {
  if (protectedAttributes.has(name))
    throw new IntegrityError("fact-protected", `${path} is a protected attribute and can never be a fact`, {
      fact: path,
    });
}

/** A subject is named by one id, and of a kind that the model has. */
function checkSubjects(
  { type, subjects }: RecordDeclaration,
  facts: ReadonlyMap<string, FieldDefinition>,
  kinds: ReadonlyMap<string, SubjectDefinition>,
): void {
  for (const [field, kind] of Object.entries(subjects)) {
    if (!kinds.has(kind))
      throw new IntegrityError(
        "subject-kind-unknown",
        `${type}.${field} names a ${kind}, which is no subject kind of the model`,
        { type, field, kind },
      );
    const named = facts.get(field)?.type;
    if (named?.scalar !== "id" || named.list)
      throw new IntegrityError("subject-field-type", `${type}.${field} names a ${kind} and so must be an id()`, {
        type,
        field,
        kind,
      });
  }
}

/** Nature and role name facts of the type: they must exist, and the days of a nature must be dates. */
function checkNamedFacts(
  type: string,
  nature: RecordDefinition["nature"],
  role: RecordDefinition["role"],
  facts: ReadonlyMap<string, FieldDefinition>,
): void {
  const { kind: _, ...days } = nature;
  checkFactsExist(type, [...Object.values(days), ...Object.values(role?.facts ?? {})], facts);
  for (const name of Object.values(days)) {
    const day = facts.get(name)?.type;
    if (day?.scalar !== "date" || day.list)
      throw new IntegrityError(
        "nature-type",
        `${type}.${name} is named as a day by the nature of ${type} and so must be a date`,
        { fact: `${type}.${name}` },
      );
  }
}

function checkFactsExist(owner: string, names: readonly string[], facts: ReadonlyMap<string, FieldDefinition>): void {
  for (const name of names) {
    if (!facts.has(name))
      throw new IntegrityError("fact-unknown", `${owner} has no fact ${name}, which its nature or role names`, {
        fact: `${owner}.${name}`,
      });
  }
}
