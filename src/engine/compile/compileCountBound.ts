import type { Leaf } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { compileOperand } from "./compileOperand.js";
import type { Names } from "./Names.js";

/**
 * Whether a leaf is certainly false because it asks for more members than a group has: then nobody need count. `undefined` where
 * the leaf asks no such thing.
 */
export function compileCountBound(
  { fact, operator, value }: Leaf,
  names: Names,
): ((frame: Frame) => boolean) | undefined {
  const { group } = names;
  if (group === undefined || fact.of !== "let" || !names.counts.has(fact.let) || value === undefined) return undefined;
  if (operator !== "greaterThan" && operator !== "greaterThanInclusive") return undefined;
  const orEqual = operator === "greaterThanInclusive";
  const read = compileOperand(value, names);
  return (frame) => {
    const least = read(frame);
    const { group: found, scope } = frame;
    if (typeof least !== "number" || found === undefined || scope.completeness(group.type) !== "complete") return false;
    const most = found.members.length + found.anywhere.length;
    return orEqual ? most < least : most <= least;
  };
}
