import { Draw } from "./Draw.js";

/**
 * A stream of its own for a seed, for runs that need no shrinking: a soak, a bench.
 * @example
 * seededDraw(7).integer(0, 99) === seededDraw(7).integer(0, 99) //=> true
 */
export function seededDraw(seed: number): Draw {
  let state = seed | 0;
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return new Draw((min, max) => min + (word() % (max - min + 1)));
}
