import { compareText } from "../order/compareText.js";

/** People who belong to a group directly, by column; people of the groups below come on top. */
export interface CountedGroup {
  readonly id: string;
  /** Absent: the topmost. */
  readonly parent?: string;
  readonly own: readonly number[];
}

export interface PublishedRow {
  readonly id: string;
  readonly total: number;
  /** `null` is suppressed. */
  readonly cells: readonly (number | null)[];
  /** Whether a mean over the row stands for enough people, also after the means of rows below are taken off. */
  readonly meanShown: boolean;
}

interface Node {
  readonly id: string;
  readonly own: readonly number[];
  readonly below: readonly Node[];
  /** With all below. */
  readonly counts: readonly number[];
  readonly total: number;
  readonly hidden: Set<number>;
  /** Kept answers of `branchesReached`. */
  readonly reached: Map<number, number>;
  meanShown: boolean;
}

/** A group's own people, and the rows that count them, from the innermost outwards. */
interface Leaf {
  readonly own: readonly number[];
  readonly path: readonly Node[];
}

/**
 * What of a tree of counts may be published so that no cell or difference of published cells gives away one of fewer people
 * than the threshold; zero counts as small. Headcounts are published. A row hangs on itself and on the rows below it alone:
 * it is the same in a table of the whole tree and by itself.
 * @example
 * suppressTree([{ id: "U-1", own: [20, 8, 1] }], 5)[0]?.cells //=> [20, null, null]
 */
export function suppressTree(groups: readonly CountedGroup[], threshold: number): readonly PublishedRow[] {
  const ordered = [...groups].sort((a, b) => compareText(a.id, b.id));
  const rows: PublishedRow[] = [];
  const build = ({ id, own }: CountedGroup): Node => {
    const below = ordered.filter(({ parent }) => parent === id).map(build);
    const counts = own.map((count, column) => below.reduce((sum, one) => sum + (one.counts[column] ?? 0), count));
    const node: Node = {
      id,
      own,
      below,
      counts,
      total: sumOf(counts),
      hidden: new Set(),
      reached: new Map(),
      meanShown: false,
    };
    settle(node, threshold);
    rows.push({
      id,
      total: node.total,
      cells: counts.map((count, column) => (node.hidden.has(column) ? null : count)),
      meanShown: node.meanShown,
    });
    return node;
  };
  for (const top of ordered.filter(({ parent }) => parent === undefined)) build(top);
  return rows.sort((a, b) => compareText(a.id, b.id));
}

/** Hides cells of a row until it is safe by itself and together with all rows below, which are settled. */
function settle(node: Node, threshold: number): void {
  const { counts, hidden, total } = node;
  counts.forEach((count, column) => {
    if (count < threshold || total < threshold) hidden.add(column);
  });
  const leaves = leavesOf(node);
  for (;;) {
    const open = counts.flatMap((_, column) => (hidden.has(column) ? [] : [column]));
    if (open.length === 0) break;
    const differing = open.find((column) => givesAway(node, column, threshold));
    if (differing !== undefined) hidden.add(differing);
    else if (!rowIsSafe(node, threshold) || !everyoneIsCovered(leaves, threshold)) hidden.add(smallest(open, counts));
    else break;
  }
  const left = headsLeft(node);
  node.meanShown = total >= threshold && hidden.size < counts.length && (left === 0 || left >= threshold);
}

/** Of equal counts the later column, where the graver grades stand. */
function smallest(open: readonly number[], counts: readonly number[]): number {
  return open.reduce((least, column) => ((counts[column] ?? 0) <= (counts[least] ?? 0) ? column : least));
}

/** The total less the published cells is what the hidden ones add up to. */
function rowIsSafe({ hidden, counts }: Node, threshold: number): boolean {
  if (hidden.size === 0) return true;
  return hidden.size > 1 && sumOf([...hidden].map((column) => counts[column] ?? 0)) >= threshold;
}

/** Whether a column less what the rows below publish of it is the count of too few. */
function givesAway(node: Node, column: number, threshold: number): boolean {
  const { count, people } = leftOver(node, column);
  const differs = count !== node.counts[column] || people !== node.total;
  return differs && people > 0 && count < threshold;
}

/** What of a column no row below publishes, and of how many people that tells something. */
function leftOver({ own, below }: Node, column: number): { readonly count: number; readonly people: number } {
  let count = own[column] ?? 0;
  let people = sumOf(own);
  for (const one of below) {
    if (!one.hidden.has(column)) continue;
    const rest = leftOver(one, column);
    count += rest.count;
    people += rest.people;
  }
  return { count, people };
}

function headsLeft({ own, below }: Node): number {
  return below.reduce((sum, one) => sum + (one.meanShown ? 0 : headsLeft(one)), sumOf(own));
}

function leavesOf(node: Node): readonly Leaf[] {
  const inner = node.below.flatMap((one) => leavesOf(one).map(({ own, path }) => ({ own, path: [...path, node] })));
  return sumOf(node.own) === 0 ? inner : [{ own: node.own, path: [node] }, ...inner];
}

/**
 * For every small hidden cell there is another table that looks the same from outside and has another number there: one in
 * which somebody of one group moves to another hidden column, alone or against somebody of another group.
 */
function everyoneIsCovered(leaves: readonly Leaf[], threshold: number): boolean {
  return leaves.every((leaf) =>
    leaf.own.every((_, column) => {
      const exposed = leaf.path.filter((node) => node.hidden.has(column) && (node.counts[column] ?? 0) < threshold);
      const isSmall = (leaf.own[column] ?? 0) < threshold && leaf.path[0]?.hidden.has(column) !== false;
      const targets: readonly (Node | undefined)[] = [...(isSmall ? [undefined] : []), ...exposed];
      return targets.every((target) =>
        leaf.own.some((_, other) => other !== column && canMove(leaf, column, other, target)),
      );
    }),
  );
}

/**
 * Whether a person of the leaf can change columns unseen, so that the target row (or the leaf itself) changes: alone, or
 * against somebody of another group. The two leave what lies above both as it is, so all that counts is where their ways meet.
 */
function canMove({ own, path }: Leaf, from: number, to: number, target: Node | undefined): boolean {
  const mine = [from, to].filter((column) => (own[column] ?? 0) > 0);
  if (mine.length === 0) return false;
  if (path.every((node) => isUnseen(node, from, to))) return true;
  let below: Node | undefined;
  let changesTarget = target === undefined;
  for (const meeting of path) {
    const meets = (column: number): boolean => isMetAt(meeting, below, [from, to], column === from ? to : from);
    if (changesTarget && mine.some(meets)) return true;
    if (!isUnseen(meeting, from, to)) return false;
    changesTarget ||= meeting === target;
    below = meeting;
  }
  return false;
}

type Columns = readonly [from: number, to: number];

/** Whether somebody in a column of a group or of another branch below it can be changed against one who comes from `below`. */
function isMetAt(node: Node, below: Node | undefined, columns: Columns, column: number): boolean {
  if (below !== undefined && (node.own[column] ?? 0) > 0) return true;
  const same = below !== undefined && isReached(below, columns, column) ? 1 : 0;
  return branchesReached(node, columns, column) > same;
}

/** Whether somebody in a column can get from a settled row or below it to above that row, all rows on the way unseen. */
function isReached(node: Node, columns: Columns, column: number): boolean {
  if (!isUnseen(node, ...columns)) return false;
  return (node.own[column] ?? 0) > 0 || branchesReached(node, columns, column) > 0;
}

/** How many rows directly below are such. BECAUSE: rows below are settled, so the answer is kept: else every pair of groups is looked at. */
function branchesReached({ below, reached, own }: Node, [a, b]: Columns, column: number): number {
  const key = (Math.min(a, b) * own.length + Math.max(a, b)) * own.length + column;
  const known = reached.get(key);
  if (known !== undefined) return known;
  const count = below.filter((one) => isReached(one, [a, b], column)).length;
  reached.set(key, count);
  return count;
}

function isUnseen({ hidden }: Node, from: number, to: number): boolean {
  return hidden.has(from) && hidden.has(to);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
