import { IntegrityError, type Localized } from "../kernel/index.js";
import type { ConfidentialityLevel } from "./ConfidentialityLevel.js";
import { envelopeFields } from "./envelope.js";
import type { Nature, RecordDefinition } from "./Model.js";
import type { Fields, RecordShape } from "./ModelTypes.js";

export interface DefineRecordOptions<F extends Fields> {
  readonly title: Localized;
  /** `event`: on `occurredOn`. `state`: from `effectiveFrom` to `effectiveTo`. Other facts can be named. */
  readonly nature: "event" | "state" | Nature;
  /** Field → subject kind that it names. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly level?: ConfidentialityLevel;
  readonly timeline?: boolean;
  readonly role?: RecordDefinition["role"];
  /** By name. As a function, the schemas are built and checked when the type is first used: worth it for large models. */
  readonly fields: F | (() => F);
}

export interface RecordDeclaration<T extends string = string, F extends Fields = Fields> extends RecordShape<T, F> {
  readonly title: Localized;
  readonly nature: Nature;
  readonly subjects: Readonly<Record<string, string>>;
  readonly level: ConfidentialityLevel;
  readonly timeline: boolean;
  readonly role?: NonNullable<RecordDefinition["role"]>;
  /** Whether `fields` are built when first asked for. */
  readonly late: boolean;
}

const natures: Readonly<Record<"event" | "state", Nature>> = {
  event: { kind: "event", on: "occurredOn" },
  state: { kind: "state", from: "effectiveFrom", to: "effectiveTo" },
};

/**
 * Declares a record type: its fields (each may be missing or none), what it is about, who may see it.
 * Throws `IntegrityError` for field names that the envelope or `Object.prototype` owns, for late fields when they are first used.
 * @example
 * defineRecord("note", { title: { zh: "记录", en: "Note" }, nature: "event", subjects: { cadreId: "cadre" }, fields: { cadreId: id().meta(titled("干部", "Cadre")) } }).nature //=> { kind: "event", on: "occurredOn" }
 */
export function defineRecord<const T extends string, F extends Fields>(
  type: T,
  options: DefineRecordOptions<F>,
): RecordDeclaration<T, F> {
  checkTypeName("record-type-name", type);
  const { fields } = options;
  const late = typeof fields === "function";
  let built: F | undefined;
  const build = (): F => {
    if (built === undefined) {
      built = typeof fields === "function" ? fields() : fields;
      checkFields(type, built, options.subjects);
    }
    return built;
  };
  if (!late) build();
  return {
    type,
    get fields() {
      return build();
    },
    late,
    title: options.title,
    nature: typeof options.nature === "string" ? natures[options.nature] : options.nature,
    subjects: options.subjects,
    level: options.level ?? "L1",
    timeline: options.timeline ?? false,
    ...(options.role === undefined ? {} : { role: options.role }),
  };
}

function checkFields(type: string, fields: Fields, subjects: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(fields)) checkFieldName(`${type}.${name}`, name, true);
  for (const field of Object.keys(subjects)) {
    if (!Object.hasOwn(fields, field))
      throw new IntegrityError("subject-field-unknown", `${type} names subjects by ${field}, which is no field of it`, {
        type,
        field,
      });
  }
}

const camelCase = /^[a-z][a-zA-Z0-9]*$/;

/** Record types and subject kinds are prefixes of fact names: camelCase, none of JavaScript's own names. */
export function checkTypeName(code: string, name: string): void {
  if (!camelCase.test(name) || name in Object.prototype)
    throw new IntegrityError(
      code,
      `${name} cannot be a name: use camelCase, and no name that JavaScript's objects have`,
      { name },
    );
}

/** Names that records, zod and JavaScript itself need for their own ends. */
export function checkFieldName(path: string, name: string, inRecord: boolean): void {
  if (name in Object.prototype || name === "__proto__" || name === "then")
    throw new IntegrityError("field-name-reserved", `${path}: this name belongs to JavaScript, choose another`, {
      field: path,
    });
  if (!camelCase.test(name))
    throw new IntegrityError("field-name-form", `${path}: field names are in camelCase`, { field: path });
  if (inRecord && (name === "type" || Object.hasOwn(envelopeFields, name)))
    throw new IntegrityError("field-name-envelope", `${path}: every record has this field already`, { field: path });
  if (!inRecord && (name === "id" || name === "kind"))
    throw new IntegrityError("field-name-envelope", `${path}: every subject has this field already`, { field: path });
}
