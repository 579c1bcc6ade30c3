import { expect } from "vitest";
import { compileCondition } from "../../src/engine/compile/compileCondition.js";
import type { Names } from "../../src/engine/compile/Names.js";
import { type Frame, makeFrame, type Trace } from "../../src/engine/Frame.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../src/engine/truth.js";
import type { Condition, Leaf } from "../../src/rulebook/index.js";
import { engineModel } from "./engineModel.js";
import { rulebookOf, thing, viewOf } from "./evaluate.js";

const values = [FALSE, UNKNOWN, TRUE] as const;

/* P-17: every tree of at most 4 leaves and depth at most 3 over all, any, not. A leaf is its place from the left. */
type Tree = "leaf" | { readonly op: "all" | "any" | "not"; readonly arms: readonly Tree[] };

const depthLimit = 3;

/** `least`: how many arms all and any have at least. */
function treesOf(leaves: number, depth: number, least: number): readonly Tree[] {
  const found: Tree[] = leaves === 1 ? ["leaf"] : [];
  if (depth === 0) return found;
  for (const inner of treesOf(leaves, depth - 1, least)) found.push({ op: "not", arms: [inner] });
  for (const arms of armsOf(leaves, depth - 1, least, 1)) found.push({ op: "all", arms }, { op: "any", arms });
  return found;
}

function armsOf(leaves: number, depth: number, least: number, place: number): readonly (readonly Tree[])[] {
  const found: (readonly Tree[])[] = place < least ? [] : treesOf(leaves, depth, least).map((one) => [one]);
  for (let first = 1; first < leaves; first += 1)
    for (const head of treesOf(first, depth, least))
      for (const rest of armsOf(leaves - first, depth, least, place + 1)) found.push([head, ...rest]);
  return found;
}

/** Min, max and 2 − x, written by hand and not from the engine's own functions. */
function kleene(tree: Tree, leaves: readonly Truth[], place: { at: number }): number {
  if (tree === "leaf") return leaves[place.at++] ?? 0;
  const arms = tree.arms.map((arm) => kleene(arm, leaves, place));
  return tree.op === "not" ? 2 - (arms[0] ?? 0) : tree.op === "all" ? Math.min(...arms) : Math.max(...arms);
}

const texts = { [FALSE]: "blue", [UNKNOWN]: undefined, [TRUE]: "red" } as const;
const fields = ["code", "other", "note", "kind"] as const;

/** A leaf that is true on red, false on blue and unknown where nothing is recorded. */
function leafAt(place: number): Leaf {
  const field = fields[place] ?? "code";
  const where = { kind: "source", file: "", line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" } as const;
  return {
    fact: { of: "record", as: "thing", field, name: `thing.${field}`, type: { scalar: "text", list: false } },
    operator: "equal",
    value: { kind: "literal", literal: { type: "text", value: "red" } },
    place: where,
  };
}

function conditionOf(tree: Tree, place: { at: number }): Condition {
  if (tree === "leaf") return leafAt(place.at++);
  const arms = tree.arms.map((arm) => conditionOf(arm, place));
  return tree.op === "all" ? { all: arms } : tree.op === "any" ? { any: arms } : { not: arms[0] ?? leafAt(0) };
}

/** All that `count` leaves can be, each with a frame in which they are so. */
function framesOf(count: number): readonly { readonly leaves: readonly Truth[]; readonly frame: Frame }[] {
  let assignments: readonly (readonly Truth[])[] = [[]];
  for (let index = 0; index < count; index += 1)
    assignments = assignments.flatMap((one) => values.map((value) => [...one, value]));
  return assignments.map((leaves) => {
    const [code, other, note, kind] = leaves.map((one) => texts[one]);
    const view = viewOf({ records: [thing("T-1", { code, other, note, kind })] });
    const frame = makeFrame(view, 2);
    frame.records[0] = view.records.get("thing")?.[0];
    return { leaves, frame };
  });
}

const names: Names = {
  observer: undefined,
  scoring: true,
  rosters: new Map(),
  rulebook: rulebookOf({ r: "each: thing\nwhen: { fact: thing.code, operator: present }" }),
  model: engineModel,
  rule: "r",
  records: new Map([["thing", { slot: 0, types: ["thing"] }]]),
  group: undefined,
  lets: new Map(),
  counts: new Set(),
  letTitles: new Map(),
  columns: new Map(),
};

/** Holds every tree against Kleene's tables, in the silent pass and in the explanation; how many cases that were. */
export function countKleeneCases(leafCounts: readonly number[], leastArms: number): number {
  let checked = 0;
  for (const count of leafCounts) {
    const frames = framesOf(count);
    for (const tree of treesOf(count, depthLimit, leastArms)) {
      const condition = compileCondition(conditionOf(tree, { at: 0 }), names);
      for (const { leaves, frame } of frames) {
        const expected = kleene(tree, leaves, { at: 0 });
        frame.trace = undefined;
        const quick = condition(frame);
        // Every other tree is explained as well: inside a measure, where no evidence is written.
        let explained: number = quick;
        if (checked % 2 === 0) {
          const trace: Trace = { missing: [], evidence: [], measures: new Map(), lets: [], inside: 1 };
          frame.trace = trace;
          explained = condition(frame);
          const open = expected === UNKNOWN;
          if (trace.missing.length > 0 !== open)
            expect({ tree, leaves, missing: trace.missing }).toEqual({ tree, leaves, missing: open });
        }
        if (quick !== expected || explained !== expected)
          expect({ tree, leaves, quick, explained }).toEqual({ tree, leaves, quick: expected, explained: expected });
        checked += 1;
      }
    }
  }
  return checked;
}
