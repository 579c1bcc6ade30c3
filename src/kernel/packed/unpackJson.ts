import type { PackedJson } from "./PackedJson.js";

type Properties = Record<string, unknown>;

/**
 * The data of a packed text. A property that was put aside is parsed when it is first read, and is the same thing from then on;
 * what several parts have in common is one object in all of them.
 */
export function unpackJson({ head, list, later, parts, common, shared }: PackedJson): Properties {
  const whole: unknown = JSON.parse(head);
  const items = isProperties(whole) ? whole[list] : undefined;
  if (!isProperties(whole) || !Array.isArray(items))
    throw new TypeError("INVARIANT: packJson writes an object with a list");
  const names = new Set(later);
  const partAt = partsOf(parts, new Set(common), shared);
  for (const item of items) if (isProperties(item)) putLater(item, names, partAt);
  return whole;
}

/** BECAUSE: what JSON.parse made is changed in its place; to build each object anew costs a cold process as much as to parse it. */
function putLater(item: Properties, later: ReadonlySet<string>, partAt: (line: number) => unknown): void {
  for (const name of Object.keys(item)) {
    const line = item[name];
    if (typeof line !== "number" || !later.has(name)) continue;
    Object.defineProperty(item, name, { get: once(() => partAt(line)) });
  }
}

function once(make: () => unknown): () => unknown {
  let made: unknown;
  return () => {
    made ??= make();
    return made;
  };
}

/** Reads a line of the parts. The texts are divided into lines when the first is read. */
function partsOf(parts: string, common: ReadonlySet<string>, shared: string): (line: number) => unknown {
  let lines: readonly string[] | undefined;
  let sharedLines: readonly string[] | undefined;
  const known: unknown[] = [];
  const sharedAt = (line: number): unknown => {
    sharedLines ??= shared.split("\n");
    known[line] ??= read(sharedLines[line]);
    return known[line];
  };
  const read = (text = "null"): unknown => {
    const value: unknown = JSON.parse(text);
    if (typeof value === "number") return sharedAt(value);
    putIn(value, common, sharedAt);
    return value;
  };
  return (line) => {
    lines ??= parts.split("\n");
    return read(lines[line]);
  };
}

function putIn(value: unknown, common: ReadonlySet<string>, sharedAt: (line: number) => unknown): void {
  if (Array.isArray(value)) for (const one of value) putIn(one, common, sharedAt);
  else if (isProperties(value))
    for (const name of Object.keys(value)) {
      const one = value[name];
      if (typeof one === "number") {
        if (common.has(name)) value[name] = sharedAt(one);
      } else if (typeof one === "object") putIn(one, common, sharedAt);
    }
}

function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
