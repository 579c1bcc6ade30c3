/**
 * Draws from one stream of random integers: the same stream, the same drawings.
 * @example
 * new Draw((min) => min).pick(["a", "b"]) //=> "a"
 */
export class Draw {
  private readonly next: (min: number, max: number) => number;

  /** `next` gives an integer from min to max, both included. */
  constructor(next: (min: number, max: number) => number) {
    this.next = next;
  }

  integer(min: number, max: number): number {
    return min >= max ? min : this.next(min, max);
  }

  /** True in so large a share of the cases, 0–1. */
  chance(share: number): boolean {
    return share > 0 && (share >= 1 || this.next(0, 999) < share * 1000);
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.integer(0, list.length - 1)];
    // BECAUSE: callers give lists with members; an empty one is a fault of the generator, found at once.
    return chosen as T;
  }

  /** One of several by whole weights; a weight of 0 is never drawn. */
  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.integer(
      1,
      Math.max(
        1,
        choices.reduce((sum, [weight]) => sum + weight, 0),
      ),
    );
    for (const [weight, value] of choices) {
      left -= weight;
      if (left <= 0 && weight > 0) return value;
    }
    return this.pick(choices)[1];
  }

  /** From `min` to `max` members of a list, in the order of the list. */
  several<T>(list: readonly T[], min: number, max: number): readonly T[] {
    const left = [...list.keys()];
    const wanted = Math.min(list.length, this.integer(min, Math.max(min, max)));
    const chosen: number[] = [];
    while (chosen.length < wanted) chosen.push(...left.splice(this.integer(0, left.length - 1), 1));
    return list.filter((_, index) => chosen.includes(index));
  }
}
