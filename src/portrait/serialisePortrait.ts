import { IntegrityError } from "../kernel/index.js";
import { type Portrait, type PortraitShape, portraitShapes } from "../result/index.js";

/**
 * A portrait as JSON text: keys in their fixed order whatever order they were put in, unknown ones left out, no white space, the
 * same bytes always. Throws `IntegrityError` for what is no portrait.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && JSON.parse(serialisePortrait(compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" }))).subject.id //=> "C-1"
 */
export function serialisePortrait(portrait: Portrait): string {
  return JSON.stringify(inOrder(portrait, portraitShapes.length - 1, ""));
}

/** The value with the keys of its shape, in their order; `key` is the nearest one that leads to it. */
function inOrder(value: unknown, index: number, key: string): unknown {
  const shape = portraitShapes[index];
  if (typeof shape === "object") {
    if ("keys" in shape) return keysInOrder(value, shape.keys, key);
    if ("listOf" in shape) {
      if (!Array.isArray(value)) refuse(key);
      const list: unknown[] = [];
      // BECAUSE: map would leave a hole as it is.
      for (const member of value) list.push(inOrder(member, shape.listOf, key));
      return list;
    }
    if ("orNull" in shape) return value === null ? null : inOrder(value, shape.orNull, key);
  }
  return isSimple(value, shape) ? value : refuse(key);
}

type Keys = Extract<PortraitShape, { keys: unknown }>["keys"];

function keysInOrder(value: unknown, keys: Keys, key: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(key);
  const ordered: Record<string, unknown> = {};
  for (const [name, shape, optional] of keys) {
    // BECAUSE: an object's own keys are read one by one, and each is looked at before it is used.
    const held = (value as Readonly<Record<string, unknown>>)[name];
    if (held !== undefined) ordered[name] = inOrder(held, shape, name);
    else if (!optional) refuse(name);
  }
  return ordered;
}

function isSimple(value: unknown, shape: PortraitShape | undefined): boolean {
  if (shape === "string" || shape === "boolean") return typeof value === shape;
  if (shape === "integer") return Number.isSafeInteger(value);
  if (typeof shape !== "object") return false;
  if ("oneOf" in shape) return shape.oneOf.some((member) => member === value);
  // BECAUSE: a safe integer is a number.
  return "between" in shape && Number.isSafeInteger(value) && isIn(value as number, shape.between);
}

function isIn(value: number, [least, greatest]: readonly [number, number]): boolean {
  return value >= least && value <= greatest;
}

function refuse(key: string): never {
  throw new IntegrityError(
    "portrait-form",
    `this is no portrait, of which something else stands under ${key === "" ? "its root" : key}: give what assess returned, or read its text with parsePortrait`,
    { key },
  );
}
