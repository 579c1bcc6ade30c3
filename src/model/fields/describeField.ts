import type { z } from "zod";
import { IntegrityError, type Localized, type ValueType } from "../../kernel/index.js";
import type { FieldDefinition } from "../Model.js";
import { type Bounds, isWithin } from "./isWithin.js";
import type { MemberTitles, TitleMetadata } from "./titled.js";
import { valueMarkIn } from "./valueMeta.js";

/** What zod keeps of a schema that we look at: its kind, what it wraps, its members. */
interface Inner {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly defaultValue?: unknown;
  readonly checks?: readonly unknown[];
}

/** The catalogue entry of a field, read from its zod schema and metadata. */
export function describeField(owner: string, name: string, schema: z.ZodType, envelope = false): FieldDefinition {
  let current = schema;
  let absentMeansNone = false;
  let meta: Readonly<Record<string, unknown>> = {};
  for (;;) {
    meta = { ...current.meta(), ...meta };
    const inner = look(current);
    if (inner.innerType === undefined) break;
    if (inner.type === "default" && inner.defaultValue === null) absentMeansNone = true;
    else if (inner.type !== "nullable" && inner.type !== "optional") refuseType(owner, name);
    current = inner.innerType;
  }
  const type = typeOf(owner, name, current);
  if (!isTitled(meta))
    throw new IntegrityError(
      "field-untitled",
      `the field ${owner}.${name} has no titles: add .meta(titled("…", "…"))`,
      { field: `${owner}.${name}` },
    );
  const members = memberTitles(meta, current);
  return {
    name,
    type,
    title: { zh: meta.zh, en: meta.en },
    ...(members === undefined ? {} : { memberTitles: members }),
    ...(meta.unit === undefined ? {} : { unit: { zh: meta.unit[0], en: meta.unit[1] } }),
    absentMeansNone,
    mayBeNegative: meta.negative === true,
    envelope,
    ...acceptance(schema, current),
  };
}

/** What the author allows of the value type. Bounds of an integer are plain data; anything else only zod knows. */
function acceptance(schema: z.ZodType, inner: z.ZodType): Pick<FieldDefinition, "bounds" | "accepts"> {
  if (!hasOwnChecks(inner)) return {};
  const bounds = boundsOf(inner);
  if (bounds !== undefined) return { bounds, accepts: isWithin(bounds) };
  return { accepts: (value) => schema.safeParse(value, { jitless: true }).success };
}

function boundsOf(schema: z.ZodType): Bounds | undefined {
  const { type, format, checks = [] } = look(schema);
  if (type !== "number" || format !== "safeint") return undefined;
  let [least, greatest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const check of checks) {
    // BECAUSE: zod documents `_zod.def` of checks for libraries built on it; every def has these keys or lacks them.
    const { check: kind, value, inclusive } = (check as { _zod: { def: Record<string, unknown> } })._zod.def;
    if (typeof value !== "number" || inclusive !== true) return undefined;
    if (kind === "greater_than") least = Math.max(least, value);
    else if (kind === "less_than") greatest = Math.min(greatest, value);
    else return undefined;
  }
  return { ...(Number.isFinite(least) ? { least } : {}), ...(Number.isFinite(greatest) ? { greatest } : {}) };
}

/** Whether the author put bounds or refinements on the value type, which only zod knows. */
function hasOwnChecks(schema: z.ZodType): boolean {
  const { checks = [], element } = look(schema);
  return checks.length > (valueMarkIn(schema.meta())?.checks ?? 0) || (element !== undefined && hasOwnChecks(element));
}

function isTitled(meta: Readonly<Record<string, unknown>>): meta is TitleMetadata {
  return typeof meta["zh"] === "string" && typeof meta["en"] === "string";
}

function look(schema: z.ZodType): Inner {
  // BECAUSE: zod documents `_zod.def` for libraries built on it; every def has these keys or lacks them.
  return schema._zod.def as unknown as Inner;
}

function typeOf(owner: string, name: string, schema: z.ZodType): ValueType {
  const mark = valueMarkIn(schema.meta());
  if (mark !== undefined) return mark.type;
  const def = look(schema);
  if (def.type === "boolean") return { scalar: "boolean", list: false };
  if (def.type === "number" && def.format === "safeint") return { scalar: "integer", list: false };
  if (def.type === "enum") return { scalar: "enum", list: false, members: Object.values(def.entries ?? {}) };
  if (def.type === "array" && def.element !== undefined) {
    const element = typeOf(owner, name, def.element);
    if (!element.list) return { ...element, list: true };
  }
  return refuseType(owner, name);
}

function refuseType(owner: string, name: string): never {
  throw new IntegrityError(
    "field-type",
    `the field ${owner}.${name} has no value type: use money, civilDate, period, share, id, text, z.boolean(), z.int(), z.enum([…]) or z.array(…) of those, with .nullable().default(null) where absence means none`,
    { field: `${owner}.${name}` },
  );
}

function memberTitles(meta: TitleMetadata, schema: z.ZodType): Record<string, Localized> | undefined {
  const inner = look(schema);
  const entries = inner.entries ?? (inner.element === undefined ? undefined : look(inner.element).entries);
  if (entries === undefined) return undefined;
  const titles: MemberTitles = meta.members ?? {};
  return Object.fromEntries(
    Object.values(entries).map((member) => [
      member,
      { zh: titles[member]?.[0] ?? member, en: titles[member]?.[1] ?? member },
    ]),
  );
}
