import type { Leaf } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { literalValue } from "../parameterAt.js";
import { FALSE, not, TRUE, type Truth, truthOf, UNKNOWN } from "../truth.js";
import type { Value } from "../Value.js";
import { compileOperand } from "./compileOperand.js";
import { placeAmong } from "./compileStored.js";
import { isCorrelation } from "./isCorrelation.js";
import type { Names } from "./Names.js";

/** Types whose values are equal where they are the same word, and known in whole or not at all. */
const words: ReadonlySet<string> = new Set(["id", "text", "enum", "boolean"]);

/** What a leaf says of a value that is not missing. */
type Answer = (found: Value, frame: Frame) => Truth;

/**
 * The silent path of the leaves that are asked most: whether a stored fact of a record is there, is a word, or is one of some
 * words. The same answers as by the table of operators, without its calls.
 */
export function compileQuickLeaf(leaf: Leaf, names: Names): ((frame: Frame) => Truth) | undefined {
  const { fact } = leaf;
  if (fact.of !== "record" || fact.type.list) return undefined;
  const seat = names.records.get(fact.as);
  const place = seat === undefined ? undefined : placeAmong(seat.types, fact.field, names.model);
  if (seat === undefined || place === undefined) return undefined;
  const answer = answerOf(leaf, names);
  if (answer === undefined) return undefined;
  const { slot } = seat;
  return (frame) => {
    const found = frame.records[slot]?.values[place];
    return found === undefined ? UNKNOWN : answer(found, frame);
  };
}

function answerOf(leaf: Leaf, names: Names): Answer | undefined {
  const { fact, operator } = leaf;
  if (operator === "present") return (found) => (found === null ? FALSE : TRUE);
  if (operator === "absent") return (found) => (found === null ? TRUE : FALSE);
  if (!words.has(fact.type.scalar)) return undefined;
  if (operator === "equal") return sameWord(leaf, names);
  if (operator === "in") return oneOfWords(leaf, names);
  const opposite =
    operator === "notEqual" ? sameWord(leaf, names) : operator === "notIn" ? oneOfWords(leaf, names) : undefined;
  return opposite && ((found, frame) => not(opposite(found, frame)));
}

function sameWord(leaf: Leaf, names: Names): Answer | undefined {
  const { value } = leaf;
  if (value?.kind === "literal") {
    const word = literalValue(value.literal);
    return (found) => truthOf(found === word);
  }
  if (value?.kind !== "fact") return undefined;
  const read = compileOperand(value, names);
  const isCorrelated = isCorrelation(leaf);
  return (found, frame) => {
    const other = read(frame);
    if (other === undefined) return UNKNOWN;
    return truthOf(found === other && (other !== null || !isCorrelated));
  };
}

function oneOfWords({ value }: Leaf, { rulebook }: Names): Answer | undefined {
  if (value?.kind === "list") {
    const list: ReadonlySet<Value> = new Set(rulebook.lists[value.list]?.values.map(literalValue));
    return (found) => truthOf(list.has(found));
  }
  if (value?.kind !== "set") return undefined;
  const { set } = value;
  return (found, { view }) => {
    const members = view.sets.get(set);
    return members === undefined ? UNKNOWN : truthOf(membersOf(members).has(found));
  };
}

const sets = new WeakMap<readonly string[], ReadonlySet<Value>>();

/** What archives of a population share may be thousands of accounts: looked up, not looped over. */
function membersOf(list: readonly string[]): ReadonlySet<Value> {
  let members = sets.get(list);
  if (members === undefined) {
    members = new Set(list);
    sets.set(list, members);
  }
  return members;
}
