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
  return { ...whole, [list]: items.map((item) => (isProperties(item) ? withPartsLater(item, names, partAt) : item)) };
}

function withPartsLater(item: Properties, later: ReadonlySet<string>, partAt: (line: number) => unknown): Properties {
  const made: Properties = {};
  for (const name of Object.keys(item)) {
    const value = item[name];
    if (typeof value !== "number" || !later.has(name)) made[name] = value;
    else Object.defineProperty(made, name, { enumerable: true, get: once(() => partAt(value)) });
  }
  return made;
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
