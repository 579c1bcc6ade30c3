import { compareText } from "../../kernel/index.js";
import type { MeasureEvidence } from "../../result/index.js";
import type { Let } from "../../rulebook/index.js";
import type { Counted } from "../measure/Counted.js";
import { TRUE } from "../truth.js";
import type { Value } from "../Value.js";
import { showValue } from "./showValue.js";

const shownRecords = 50;

/** A measure with the records that certainly counted. */
export function measureEvidence(
  { name, title, type }: Let,
  value: Value,
  counted: readonly Counted[],
): MeasureEvidence {
  const all: string[] = [];
  for (const { truth, record } of counted) if (truth === TRUE) all.push(record.id);
  const shown = showValue(value, type, undefined);
  const records = inOrder(all).slice(0, shownRecords);
  const count = all.length;
  return title === undefined
    ? { let: name, value: shown, records, count }
    : { let: name, title, value: shown, records, count };
}

/** Records of one type come in the order of their ids; only of several types must they be sorted. */
function inOrder(ids: readonly string[]): readonly string[] {
  const isSorted = ids.every((id, index) => index === 0 || compareText(ids[index - 1] ?? "", id) <= 0);
  return isSorted ? ids : [...ids].sort(compareText);
}
