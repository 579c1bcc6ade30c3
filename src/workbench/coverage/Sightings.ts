import type { Observer, Sight, Value } from "../../engine/index.js";

/** The values that were seen, on the first occasion. */
export interface Sighting {
  readonly left: Value;
  readonly right: Value;
}

/** What was seen of each part of a rule. */
export class Sightings {
  private readonly byPart = new Map<object, Map<Sight, Sighting>>();

  readonly observer: Observer = (part, sight, left, right) => {
    const known = this.byPart.get(part) ?? new Map<Sight, Sighting>();
    if (!known.has(sight)) known.set(sight, { left, right });
    this.byPart.set(part, known);
  };

  has(part: object, sight: Sight): boolean {
    return this.byPart.get(part)?.has(sight) === true;
  }

  /** All that was seen of a part. */
  of(part: object): ReadonlyMap<Sight, Sighting> {
    return this.byPart.get(part) ?? new Map();
  }
}
