import type { Dispute } from "./Dispute.js";
import { disputeOn } from "./disputeOn.js";

type Path = readonly (string | number)[];

/** More attempts than that are not made: what is left is small enough to read. */
const mostAttempts = 3000;

/**
 * Takes away rules, records, fields and parts of conditions while the engines still differ; the largest parts first, again and
 * again until nothing more can go. `differs` says whether a candidate is still a valid pair on which they differ.
 */
export async function shrinkDispute(
  dispute: Dispute,
  differs: (candidate: Dispute) => Promise<boolean> = async (one) => (await disputeOn(one))?.agree === false,
): Promise<Dispute> {
  let { book, raw } = dispute;
  let attempts = 0;
  for (let smaller = true; smaller; ) {
    smaller = false;
    // BECAUSE: the paths are those of the smallest pair yet; from the last on, so that taking one away moves no other.
    for (const path of pathsOf({ book, raw })) {
      if (attempts >= mostAttempts) break;
      const tree: Pick<Dispute, "book" | "raw"> = structuredClone({ book, raw });
      if (!takeAway(tree, path)) continue;
      attempts += 1;
      if (!(await differs({ ...dispute, ...tree }))) continue;
      ({ book, raw } = tree);
      smaller = true;
    }
  }
  return { ...dispute, book, raw };
}

/** Every part of a tree, the outer before the inner, later members of a list before earlier ones. */
function pathsOf(tree: unknown): readonly Path[] {
  const found: Path[] = [];
  let level: readonly (readonly [Path, unknown])[] = [[[], tree]];
  while (level.length > 0) {
    level = level.flatMap(([path, value]) =>
      typeof value === "object" && value !== null
        ? Object.entries(value)
            .reverse()
            .map(([key, part]) => [[...path, Array.isArray(value) ? Number(key) : key], part] as const)
        : [],
    );
    found.push(...level.map(([path]) => path).filter(([root, ...rest]) => rest.length > (root === "book" ? 1 : 0)));
  }
  return found;
}

/** Whether the part was there. */
function takeAway(tree: unknown, path: Path): boolean {
  let at = tree;
  for (const key of path.slice(0, -1)) {
    if (typeof at !== "object" || at === null) return false;
    at = Reflect.get(at, key);
  }
  const last = path.at(-1);
  if (typeof at !== "object" || at === null || last === undefined || !(last in at)) return false;
  if (Array.isArray(at) && typeof last === "number") at.splice(last, 1);
  else Reflect.deleteProperty(at, last);
  return true;
}
