import { shiftDay } from "../../calendar/index.js";
import { formatDay, type Literal, type ValueType } from "../../kernel/index.js";
import type { OperatorName } from "../../rulebook/index.js";
import { rawValue } from "../archive/rawValue.js";
import type { Draw } from "../random/Draw.js";
import { stepped } from "./stepped.js";
import { missingMark, type Wanted } from "./Wanted.js";

interface Compared {
  readonly operator: OperatorName;
  readonly literals: readonly Literal[];
  readonly type: ValueType;
  readonly asOf: number;
}

/** How far from the value compared with the comparison just holds, and just does not. */
const steps: Readonly<Partial<Record<OperatorName, readonly [holds: number, fails: number]>>> = {
  equal: [0, 1],
  notEqual: [1, 0],
  lessThan: [-1, 0],
  lessThanInclusive: [0, 1],
  greaterThan: [1, 0],
  greaterThanInclusive: [0, -1],
  before: [-1, 0],
  onOrBefore: [0, 1],
  after: [1, 0],
  onOrAfter: [0, -1],
};

/** A value of a field with which a comparison comes out as wanted, by a hair; `undefined`: any may do. */
export function solveLeaf(draw: Draw, wanted: Wanted, compared: Compared): unknown {
  const { operator, literals, type, asOf } = compared;
  if (wanted === "unknown") return missingMark;
  const holds = wanted === "true";
  if (operator === "present") return holds ? undefined : null;
  if (operator === "absent") return holds ? null : undefined;
  const [first, second] = literals;
  if (first === undefined) return undefined;
  const step = steps[operator];
  if (step !== undefined) return moved(first, step[holds ? 0 : 1], type);
  switch (operator) {
    case "between":
      if (holds) return stepped(draw.chance(0.5) || second === undefined ? first : second, 0);
      return draw.chance(0.5) || second === undefined ? stepped(first, -1) : stepped(second, 1);
    case "in":
      return holds ? rawValue(draw.pick(literals)) : other(literals, type);
    case "notIn":
      return holds ? other(literals, type) : rawValue(draw.pick(literals));
    case "contains":
      return holds ? [rawValue(first)] : [];
    case "doesNotContain":
      return holds ? [] : [rawValue(first)];
    case "withinLast":
    case "olderThan": {
      if (first.type !== "period") return undefined;
      const edge = shiftDay(asOf, { ...first.value, count: -first.value.count });
      return formatDay(edge + ((operator === "withinLast") === holds ? 1 : 0));
    }
    case "startsWith":
      return withPrefix(String(rawValue(first)), holds, type);
    default:
      return undefined;
  }
}

/** Words have no neighbours: another member of the enum, another text. */
function moved(literal: Literal, step: number, type: ValueType): unknown {
  if (step === 0 || literal.type === "boolean") return stepped(literal, step);
  return literal.type === "text" || literal.type === "id" || literal.type === "enum"
    ? other([literal], type)
    : stepped(literal, step);
}

function other(literals: readonly Literal[], { members }: ValueType): unknown {
  const taken = new Set(literals.map(({ value }) => value));
  if (members !== undefined) return members.find((one) => !taken.has(one)) ?? null;
  const [first] = literals;
  if (first === undefined) return null;
  return first.type === "text" || first.type === "id" ? `${first.value}-other` : stepped(first, 1);
}

function withPrefix(prefix: string, holds: boolean, { members }: ValueType): unknown {
  if (members !== undefined) return members.find((one) => one.startsWith(prefix) === holds) ?? null;
  return holds ? `${prefix}1` : `~${prefix}`;
}
