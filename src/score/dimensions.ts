import type { LedgerLine } from "../result/index.js";
import type { Scoring } from "../rulebook/index.js";
import { floorDivide } from "./floorDivide.js";

/** Health is a percentage. */
const fullHealth = 100;

/** Points of each dimension, the sum of the ledger lines of its categories, and its health from 100 down to 0 at the cap. */
export function dimensions(
  lines: readonly LedgerLine[],
  scoring: Pick<Scoring, "dimensions" | "dimensionCap">,
): readonly { readonly id: string; readonly points: number; readonly health: number }[] {
  const cap = scoring.dimensionCap;
  return scoring.dimensions.map(({ id, categories }) => {
    const points = lines.reduce(
      (sum, line) => sum + (line.category !== undefined && categories.includes(line.category) ? line.points : 0),
      0,
    );
    return { id, points, health: floorDivide(fullHealth * (cap - Math.min(points, cap)), cap) };
  });
}
