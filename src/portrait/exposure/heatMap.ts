import type { Coded, HeatCell, PostExposure } from "../../result/index.js";

type Growing = { -readonly [K in keyof HeatCell]: HeatCell[K] };

/**
 * Posts, risk points and missing controls by line and level. LAW: posts are counted here and not people, so no cell is too
 * small to show; nobody who sits in a post is named or can be told from it.
 */
export function heatMap(
  posts: readonly PostExposure[],
  lines: readonly string[],
  levels: readonly string[],
): readonly HeatCell[] {
  const cells = new Map<string, Growing>();
  const cellOf = (line: Coded | null, level: Coded | null): Growing => {
    const key = JSON.stringify([line?.id, level?.id]);
    const known = cells.get(key);
    if (known !== undefined) return known;
    const made: Growing = { line, level, posts: 0, keyPosts: 0, riskPoints: 0, missingControls: 0 };
    cells.set(key, made);
    return made;
  };
  for (const post of posts) {
    const line = post.line ?? null;
    const cell = cellOf(line, post.level ?? null);
    cell.posts += 1;
    if (post.keyPost === true) cell.keyPosts += 1;
    cell.missingControls += post.controls.missing?.length ?? 0;
    raise(cell, "highestInherent", post.inherent.score);
    raise(cell, "highestResidual", post.residual.score);
    for (const point of post.riskPoints) cellOf(line, point.inherent.level ?? null).riskPoints += 1;
  }
  const place = (known: readonly string[], code: Coded | null): number =>
    code === null ? known.length : known.indexOf(code.id);
  return [...cells.values()].sort(
    (a, b) => place(lines, a.line) - place(lines, b.line) || place(levels, a.level) - place(levels, b.level),
  );
}

function raise(cell: Growing, key: "highestInherent" | "highestResidual", score: number | null | undefined): void {
  if (typeof score === "number") cell[key] = Math.max(cell[key] ?? 0, score);
}
