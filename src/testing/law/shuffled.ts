import type { Draw } from "../random/Draw.js";

/** A list in another order. */
export function shuffled<T>(list: readonly T[], draw: Draw): readonly T[] {
  const left = [...list];
  const done: T[] = [];
  while (left.length > 0) done.push(...left.splice(draw.integer(0, left.length - 1), 1));
  return done;
}

/** The same data with the keys of every object in another order. */
export function shuffledKeys(value: unknown, draw: Draw): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffledKeys(one, draw));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), draw).map(([key, inner]) => [key, shuffledKeys(inner, draw)]),
  );
}
