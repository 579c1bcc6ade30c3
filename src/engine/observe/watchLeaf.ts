import type { Leaf } from "../../rulebook/index.js";
import type { Names } from "../compile/Names.js";
import type { Frame } from "../Frame.js";
import { FALSE, TRUE, type Truth } from "../truth.js";
import type { Value } from "../Value.js";
import { distance, nearEdge, nearWithin, orderings } from "./nearEdge.js";
import type { Observer } from "./Observer.js";
import { stepOf } from "./stepOf.js";

export type LeafWatch = (frame: Frame, left: Value, right: Value, truth: Truth) => void;

/** Tells an observer what a leaf was, and whether it lay at an edge. */
export function watchLeaf(leaf: Leaf, names: Names, observer: Observer): LeafWatch {
  const { fact, operator } = leaf;
  const step = stepOf(fact, names);
  const ordering = orderings[operator];
  const turned = operator === "olderThan";
  const edge = (frame: Frame, left: Value, right: Value): void => {
    if (ordering !== undefined) {
      const side = nearEdge(ordering, distance(left, right), step(frame));
      if (side !== undefined) observer(leaf, `value ${side}`, left, right);
    } else if (operator === "withinLast" || turned) {
      const side = nearWithin(left, right, frame.asOf);
      const other = side === "holds" ? "fails" : side === "fails" ? "holds" : side;
      if (other !== undefined && side !== undefined) observer(leaf, `value ${turned ? other : side}`, left, right);
    } else if (operator === "between" && Array.isArray(right)) {
      const [low, high]: readonly Value[] = right;
      const above = nearEdge({ above: "holds", equal: "holds" }, distance(left, low), step(frame));
      const below = nearEdge({ above: "fails", equal: "holds" }, distance(left, high), step(frame));
      if (above !== undefined) observer(leaf, `low ${above}`, left, low);
      if (below !== undefined) observer(leaf, `high ${below}`, left, high);
    }
  };
  return (frame, left, right, truth) => {
    observer(leaf, truth === TRUE ? "true" : truth === FALSE ? "false" : "unknown", left, right);
    edge(frame, left, right);
  };
}
