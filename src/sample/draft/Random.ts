import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws whole numbers only, from one stream that its seeds decide: no float, no clock, the same on every platform. */
export class Random {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  /** `place` numbers give each use a stream of its own, so that any subject can be made without those before it. */
  constructor(seed: number, ...place: readonly number[]) {
    this.#generator = xoroshiro128plus(place.reduce(mix, mix(0, seed)));
  }

  /** Both ends included. */
  between(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  chance(perMille: number): boolean {
    return this.between(0, 999) < perMille;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.between(0, list.length - 1)] ?? list[0];
  }

  shuffle<T>(list: readonly T[]): readonly T[] {
    const left = [...list];
    const drawn: T[] = [];
    while (left.length > 0) drawn.push(...left.splice(this.between(0, left.length - 1), 1));
    return drawn;
  }
}

/** A 32-bit mixing step (the finaliser of MurmurHash3): neighbouring numbers give unrelated streams. */
function mix(state: number, value: number): number {
  let mixed = (Math.imul(state, 31) + value) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
