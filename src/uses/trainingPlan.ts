import { compareText, type Localized } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import { requireAlike } from "./requireAlike.js";

/** What a rulebook says of training: the health under which a dimension is weak, and what is taught on each. */
export interface TrainingTable {
  /** 1 to 100. */
  readonly healthBelow: number;
  /** Groups of fewer people are not shown; at least 5. */
  readonly smallestGroup: number;
  readonly topics: readonly { readonly dimension: string; readonly topics: readonly Localized[] }[];
}

/** Which groups need which training. LAW: no group is shown by which a single person could be found out. */
export interface TrainingPlan {
  readonly use: "training-plan";
  readonly asOf: string | null;
  readonly audience: string | null;
  readonly healthBelow: number;
  readonly smallestGroup: number;
  readonly groups: readonly {
    readonly dimension: string;
    readonly title: Localized;
    /** People with a weak dimension; `null`: too few of them, or of the others, to say. */
    readonly people: number | null;
    readonly topics: readonly Localized[];
  }[];
}

/** LAW: no table goes under this. */
const fewest = 5;

/**
 * Training by weak dimensions, over the portraits of people: how many need which topics, the largest group first. Where fewer
 * than the smallest group are weak, or fewer than that are not, there is no number, and the topics of the dimension stand
 * with the others that have none. The table is `rulebook.uses.training`.
 * @example
 * trainingPlan([], { healthBelow: 80, smallestGroup: 5, topics: [] }).groups //=> []
 */
export function trainingPlan(portraits: readonly Portrait[], table: TrainingTable): TrainingPlan {
  requireAlike(portraits);
  const { healthBelow } = table;
  const smallestGroup = Math.max(fewest, table.smallestGroup);
  const people = new Map(
    portraits.filter(({ subject }) => subject.kind === "cadre").map((one) => [one.subject.id, one] as const),
  );
  const titles = new Map(
    [...people.values()].flatMap(({ dimensions }) => dimensions.map(({ id, title }) => [id, title] as const)),
  );
  const groups = [...titles].map(([dimension, title]) => {
    const weak = [...people.values()].filter(({ dimensions }) =>
      dimensions.some(({ id, health }) => id === dimension && health < healthBelow),
    ).length;
    const shown = weak >= smallestGroup && people.size - weak >= smallestGroup;
    return {
      dimension,
      title,
      people: shown ? weak : null,
      topics: table.topics.find((one) => one.dimension === dimension)?.topics ?? [],
    };
  });
  return {
    use: "training-plan",
    asOf: portraits[0]?.asOf ?? null,
    audience: portraits[0]?.audience ?? null,
    healthBelow,
    smallestGroup,
    groups: groups.sort((a, b) => (b.people ?? 0) - (a.people ?? 0) || compareText(a.dimension, b.dimension)),
  };
}
