import type { SubjectKind } from "../draft/Draft.js";
import { Random } from "../draft/Random.js";
import type { Planter } from "../planters/Planter.js";

/** What is planted into the n-th archive of a kind, from the seed and the number alone. */
export type Plan = (kind: SubjectKind, number: number) => readonly Planter[];

/** How many in a thousand archives of a kind get each planter. */
export const ratePerMille: Readonly<Record<SubjectKind, number>> = { cadre: 4, post: 15, unit: 10 };

const cycle = 1000;
const streams = { cadre: 1, post: 2, unit: 3 } as const;
/** So many of a thousand planted cadres carry a second matter. */
const secondMatter = 250;

/**
 * In each thousand archives of a kind every planter has exactly as many as the rate says, spread evenly; the first of every
 * planter come before the second of any, so that a small population meets as many different ones as it can.
 */
export function makePlan(seed: number, planters: readonly Planter[]): Plan {
  const cycles = new Map<string, ReadonlyMap<number, Planter>>();
  return (kind, number) => {
    const turn = Math.floor(number / cycle);
    const key = `${kind} ${turn}`;
    let slots = cycles.get(key);
    if (slots === undefined) {
      cycles.clear();
      slots = slotsOf(kind, new Random(seed, 7, streams[kind], turn), planters);
      cycles.set(key, slots);
    }
    const first = slots.get(number % cycle);
    if (first === undefined) return [];
    const random = new Random(seed, 8, streams[kind], number);
    const second = random.chance(secondMatter) ? partner(first, kind, planters, random) : undefined;
    return second === undefined ? [first] : [first, second];
  };
}

function slotsOf(kind: SubjectKind, random: Random, planters: readonly Planter[]): ReadonlyMap<number, Planter> {
  const suitable = planters.filter(({ subjects }) => subjects.includes(kind));
  const order: Planter[] = [];
  for (let round = 0; round < ratePerMille[kind]; round += 1) order.push(...random.shuffle(suitable));
  if (order.length > cycle)
    throw new RangeError(`The planters of ${kind} archives are more than their rate has room for.`);
  return new Map(order.map((planter, slot) => [Math.floor((slot * cycle) / order.length), planter]));
}

/** Another matter to be found, of other records and the same line. */
function partner(first: Planter, kind: SubjectKind, planters: readonly Planter[], random: Random): Planter | undefined {
  if (first.kind !== "planted") return undefined;
  const suitable = planters.filter(
    (other) =>
      other.kind === "planted" &&
      other.subjects.includes(kind) &&
      !other.touches.some((type) => first.touches.includes(type)) &&
      (first.line === undefined || other.line === undefined || first.line === other.line),
  );
  const [head, ...rest] = suitable;
  return head === undefined ? undefined : random.pick([head, ...rest]);
}
