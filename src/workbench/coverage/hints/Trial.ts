import type { Example } from "../../../rulebook/index.js";

/** One entry of a `change`: the path as it is written there, and the value as an archive file has it. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

/** An example with something changed. */
export interface Trial {
  readonly example: Example;
  readonly changes: readonly Change[];
}

export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The example with one fragment, or one field of one, replaced. */
export function withChange(example: Example, path: string, value: unknown): Trial {
  const [owner = "", ...rest] = path.split(".");
  const held = example.given[owner];
  const given = { ...example.given, [owner]: rest.length === 0 ? value : replaced(held, rest, value) };
  return { example: { ...example, given }, changes: [{ path, value }] };
}

function replaced(held: unknown, [first = "", second]: readonly string[], value: unknown): unknown {
  if (second === undefined) return { ...(isPlain(held) ? held : {}), [first]: value };
  const list: readonly unknown[] = Array.isArray(held) ? held : [];
  return list.map((one, index) => (String(index) === first && isPlain(one) ? { ...one, [second]: value } : one));
}
