import type { ScalarType } from "../../kernel/index.js";
import { isSettled, type Value } from "../evaluate/values/Value.js";

/** What a fact is for json-rules-engine. */
export type JsonFact = boolean | number | string | null | readonly JsonFact[];

const words: ReadonlySet<ScalarType> = new Set(["text", "id", "enum"]);

/**
 * A value as json-rules-engine compares it rightly: days since 1970-01-01, amounts in minor units, shares and medians as
 * numbers. `undefined` where it is not exactly known, or where a number of JavaScript would not keep its order.
 */
export function encodeValue(value: Value, scalar: ScalarType): JsonFact | undefined {
  if (value === null) return null;
  if (value === undefined || !isSettled(value)) return undefined;
  switch (value.is) {
    case "truth":
      return value.truth;
    case "word":
      return value.word;
    case "date":
      return value.first;
    case "quantity":
      return encodeFraction(value.low.top, value.low.bottom);
    case "list": {
      const members = value.members.map((one) => encodeValue(one, scalar));
      const whole = members.filter((one) => one !== undefined);
      return whole.length < members.length ? undefined : whole;
    }
    case "gathered":
      // What was gathered is kept as texts; only words are the texts they are compared by.
      return words.has(scalar) ? [...value.sure] : undefined;
    case "period":
      return undefined;
  }
}

/** Denominators up to here keep different values within `largest` apart as floats: 1/10¹² is more than their spacing there. */
const finest = 1_000_000n;
const largest = 1000;

function encodeFraction(top: bigint, bottom: bigint): number | undefined {
  const [above, below] = [Number(top), Number(bottom)];
  if (!Number.isSafeInteger(above) || below === 0) return undefined;
  const value = above / below;
  const isExact = bottom === 1n || bottom === 2n;
  return isExact || (bottom <= finest && Math.abs(value) <= largest) ? value : undefined;
}
