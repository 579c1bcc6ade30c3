import type { Portrait } from "../../result/index.js";
import type { Scoring } from "../../rulebook/index.js";
import { GradeScale } from "./GradeScale.js";
import { graver } from "./graver.js";
import type { Sums } from "./Sums.js";
import { sumFindings } from "./sumFindings.js";
import type { Weighed } from "./Weighed.js";

/** The bounds of the search: decision 002, on the counterfactual. */
const searchBounds = { assessments: 20_000, sets: 12 };
type Bounds = Readonly<typeof searchBounds>;

/**
 * For each grade milder than today's, the nearest first: the smallest sets of open findings whose resolution brings the
 * grade there or below (design §6, `Counterfactual`).
 */
export function smallestResolutions(
  fired: readonly Weighed[],
  open: readonly Weighed[],
  scoring: Scoring,
  bounds: Bounds = searchBounds,
): NonNullable<Portrait["counterfactual"]> {
  const candidates = [...open].sort(graver);
  const today = sumFindings(fired, scoring).place;
  const targets: { readonly target: string; readonly sets: readonly (readonly string[])[] }[] = [];
  for (let place = today - 1; place >= 0; place -= 1) {
    const sets = new Search(fired, candidates, scoring, bounds, place).smallest();
    if (sets !== undefined) targets.push({ target: new GradeScale(scoring).nameOf(place), sets });
  }
  return targets;
}

/** A set of findings, by their places among the candidates, ascending, and the sums without them. */
interface Chosen {
  readonly places: readonly number[];
  readonly sums: Sums;
}

class Search {
  private readonly fired: readonly Weighed[];
  private readonly candidates: readonly Weighed[];
  private readonly scoring: Scoring;
  private readonly bounds: Bounds;
  private readonly scale: GradeScale;
  private readonly target: number;
  private spent = 0;

  constructor(
    fired: readonly Weighed[],
    candidates: readonly Weighed[],
    scoring: Scoring,
    bounds: Bounds,
    target: number,
  ) {
    this.fired = fired;
    this.candidates = candidates;
    this.scoring = scoring;
    this.bounds = bounds;
    this.scale = new GradeScale(scoring);
    this.target = target;
  }

  /** All sets of the least size that reaches the target; none at all help: an empty list; not settled: `undefined`. */
  smallest(): readonly (readonly string[])[] | undefined {
    const every = this.without(this.candidates.map((_, place) => place));
    if (every.place > this.target) return [];
    const start: Chosen = { places: [], sums: this.without([]) };
    for (let size = 1; size <= this.candidates.length; size += 1) {
      const { found, settled } = this.ofSize(size, start);
      if (found.length > 0) return found;
      if (!settled) return undefined;
    }
    return [];
  }

  /** Sets of one size in the order of the candidates. A stack in place of recursion: the last pushed is looked at next. */
  private ofSize(
    size: number,
    start: Chosen,
  ): { readonly found: readonly (readonly string[])[]; readonly settled: boolean } {
    const found: (readonly string[])[] = [];
    const stack: (Chosen | readonly number[])[] = [start];
    for (let next = stack.pop(); next !== undefined && found.length < this.bounds.sets; next = stack.pop()) {
      if ("sums" in next) {
        if (next.places.length === size) {
          if (next.sums.place <= this.target) found.push(next.places.map((place) => this.idAt(place)));
        } else if (this.mayReach(next, size)) stack.push(...this.extensions(next.places, size).reverse());
      } else {
        if (this.spent >= this.bounds.assessments) return { found, settled: false };
        stack.push({ places: next, sums: this.without(next) });
      }
    }
    return { found, settled: true };
  }

  private extensions(places: readonly number[], size: number): (readonly number[])[] {
    const longer: (readonly number[])[] = [];
    const last = this.candidates.length - (size - places.length);
    for (let place = (places.at(-1) ?? -1) + 1; place <= last; place += 1) longer.push([...places, place]);
    return longer;
  }

  /**
   * Whether the target is in sight if the next candidates, the gravest left, took their whole value with them, every
   * rank had lost a milli-point to rounding, and no finding demanded a grade.
   */
  private mayReach({ places, sums }: Chosen, size: number): boolean {
    const next = (places.at(-1) ?? -1) + 1;
    let drop = BigInt(this.scoring.weights.length);
    for (const { value } of this.candidates.slice(next, next + size - places.length))
      drop += (value.lo * BigInt(this.scoring.weights[0] ?? 0)) / 1000n + 1n;
    const established = sums.established > drop ? sums.established - drop : 0n;
    const all = sums.all > drop ? sums.all - drop : 0n;
    const ceiling = this.scale.ceiling(established);
    return this.scale.reachedBy(ceiling !== undefined && ceiling < all ? ceiling : all) <= this.target;
  }

  private without(places: readonly number[]): Sums {
    this.spent += 1;
    const resolved = new Set(places.map((place) => this.idAt(place)));
    return sumFindings(
      this.fired.filter(({ outcome }) => !resolved.has(outcome.id)),
      this.scoring,
    );
  }

  private idAt(place: number): string {
    return this.candidates[place]?.outcome.id ?? "";
  }
}
