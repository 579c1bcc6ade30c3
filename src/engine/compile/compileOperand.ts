import type { Expression, Operand } from "../../rulebook/index.js";
import { literalValue } from "../parameterAt.js";
import type { Value } from "../Value.js";
import { compileExpression } from "./compileExpression.js";
import type { Names, Read } from "./Names.js";

/** The right side of an operator as a reader of the frame. */
export function compileOperand(operand: Operand, names: Names): Read {
  switch (operand.kind) {
    case "list": {
      const values = (names.rulebook.lists[operand.list]?.values ?? []).map(literalValue);
      // BECAUSE: literals of one list are scalars.
      return () => values as Value;
    }
    case "set": {
      const { set } = operand;
      return (frame) => {
        const values = frame.view.sets.get(set);
        if (values === undefined) frame.trace?.missing.push(`set ${set}`);
        return values;
      };
    }
    case "several":
      return compileSeveral(operand.of, names);
    default:
      return compileExpression(operand, names);
  }
}

/** Values written out: once and for all where they are literals, else into one array used over and over. */
function compileSeveral(expressions: readonly Expression[], names: Names): Read {
  const reads = expressions.map((one) => compileExpression(one, names));
  const values: Value[] = expressions.map((one) => (one.kind === "literal" ? literalValue(one.literal) : undefined));
  // BECAUSE: `between` and `in` look at the members one by one, none and unknown included.
  const shared = values as unknown as Value;
  if (expressions.every(({ kind }) => kind === "literal")) return () => shared;
  return (frame) => {
    for (let index = 0; index < reads.length; index += 1) values[index] = reads[index]?.(frame);
    return shared;
  };
}
