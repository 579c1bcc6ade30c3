import { type ScalarType, scalarTypes } from "../../kernel/index.js";
import type { Draw } from "../random/Draw.js";
import type { ModelKnobs } from "./ModelKnobs.js";
import type { RawField } from "./RawModel.js";

/** Names that mean something in rule files or to JavaScript, and are good names of fields all the same. */
const treacherous = ["value", "fact", "operator", "when", "record", "name", "length", "size", "all", "count"] as const;
const memberLists = [["A"], ["A", "B"], ["low", "high", "very-high"], ["yes", "no"], ["甲", "乙", "丙"]] as const;
const currencies = ["CNY", "EUR", "JPY", "KWD"] as const;

/** Fields of every type of value under names of their own. */
export function drawRawFields(draw: Draw, count: number, knobs: ModelKnobs): readonly RawField[] {
  const fields = new Map<string, RawField>();
  for (let index = 0; index < count; index += 1) {
    const scalar = draw.pick(scalarTypes);
    const name = draw.chance(0.1) ? draw.pick(treacherous) : `${scalar}${draw.integer(0, 3)}`;
    fields.set(name, drawRawField(draw, name, scalar, knobs));
  }
  return [...fields.values()];
}

function drawRawField(draw: Draw, name: string, scalar: ScalarType, knobs: ModelKnobs): RawField {
  const signed = scalar === "integer" || scalar === "money";
  return {
    name,
    scalar,
    ...(scalar === "enum" ? { members: [...draw.pick(memberLists)] } : {}),
    ...(scalar === "money" && draw.chance(0.7) ? { currency: draw.pick(currencies) } : {}),
    ...(draw.chance(knobs.lists) ? { list: true } : {}),
    ...(draw.chance(knobs.absent) ? { absent: true } : {}),
    ...(signed && draw.chance(0.2) ? { negative: true } : {}),
    ...(draw.chance(knobs.bounded) ? { bounded: true } : {}),
  };
}
