import type { Coded, HeatCell, PostExposure } from "../../../result/index.js";

/** One cell for each line and level at which a post or a risk point stands, in the order of the model, the unknown last. */
export function heatCells(
  posts: readonly PostExposure[],
  lineOrder: readonly string[],
  levelOrder: readonly string[],
): readonly HeatCell[] {
  const lines = codesIn(
    posts.map(({ line }) => line ?? null),
    lineOrder,
  );
  const levels = codesIn(
    posts.flatMap(({ level, riskPoints }) => [
      level ?? null,
      ...riskPoints.map(({ inherent }) => inherent.level ?? null),
    ]),
    levelOrder,
  );
  const cells: HeatCell[] = [];
  for (const line of lines)
    for (const level of levels) {
      const ofLine = posts.filter((post) => post.line?.id === line?.id);
      const here = ofLine.filter((post) => post.level?.id === level?.id);
      const points = ofLine
        .flatMap((post) => post.riskPoints)
        .filter(({ inherent }) => inherent.level?.id === level?.id);
      if (here.length === 0 && points.length === 0) continue;
      const inherent = here.flatMap((post) => post.inherent.score ?? []);
      const residual = here.flatMap((post) => post.residual.score ?? []);
      cells.push({
        line,
        level,
        posts: here.length,
        keyPosts: here.filter(({ keyPost }) => keyPost === true).length,
        riskPoints: points.length,
        missingControls: here.flatMap(({ controls }) => controls.missing ?? []).length,
        ...(inherent.length > 0 && { highestInherent: Math.max(...inherent) }),
        ...(residual.length > 0 && { highestResidual: Math.max(...residual) }),
      });
    }
  return cells;
}

function codesIn(met: readonly (Coded | null)[], order: readonly string[]): readonly (Coded | null)[] {
  const known = order.flatMap((id) => met.find((one) => one?.id === id) ?? []);
  return met.includes(null) ? [...known, null] : known;
}
