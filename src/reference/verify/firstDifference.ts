import { pointerTo } from "./pointerTo.js";
import { refusal } from "./refusal.js";
import type { Verification } from "./Verification.js";

type Keyed = Readonly<Record<string, unknown>>;

/**
 * The first difference between two JSON values, in the order of the second; `undefined` where there is none. The order of
 * keys counts where it was written down.
 */
export function firstDifference(
  actual: unknown,
  expected: unknown,
  keysInOrder: boolean,
  pointer = "",
): Verification | undefined {
  if (Array.isArray(expected))
    return Array.isArray(actual)
      ? inList(actual, expected, keysInOrder, pointer)
      : refusal("verification-value", pointer, { expected, actual });
  if (isKeyed(expected))
    return isKeyed(actual)
      ? (keysInOrder ? inOrderedKeys : inKeys)(actual, expected, keysInOrder, pointer)
      : refusal("verification-value", pointer, { expected, actual });
  return Object.is(actual, expected) ? undefined : refusal("verification-value", pointer, { expected, actual });
}

function inList(
  actual: readonly unknown[],
  expected: readonly unknown[],
  keysInOrder: boolean,
  pointer: string,
): Verification | undefined {
  const same = (a: unknown, b: unknown): boolean => firstDifference(a, b, keysInOrder) === undefined;
  const length = Math.max(actual.length, expected.length);
  for (let index = 0; index < length; index += 1) {
    const at = pointerTo(pointer, index);
    const [is, should] = [actual[index], expected[index]];
    if (index >= actual.length) return refusal("verification-element-missing", at, { expected: should });
    if (index >= expected.length) return refusal("verification-element-added", at, { actual: is });
    const difference = firstDifference(is, should, keysInOrder, at);
    if (difference === undefined) continue;
    // One element too few or too many shifts all that follow: then that one is meant, not what differs by the shift.
    if (actual.length < expected.length && same(is, expected[index + 1]))
      return refusal("verification-element-missing", at, { expected: should });
    if (actual.length > expected.length && same(actual[index + 1], should))
      return refusal("verification-element-added", at, { actual: is });
    return difference;
  }
  return undefined;
}

function inKeys(actual: Keyed, expected: Keyed, keysInOrder: boolean, pointer: string): Verification | undefined {
  for (const [key, should] of Object.entries(expected)) {
    const at = pointerTo(pointer, key);
    if (!Object.hasOwn(actual, key)) return refusal("verification-key-missing", at, { expected: should });
    const difference = firstDifference(actual[key], should, keysInOrder, at);
    if (difference !== undefined) return difference;
  }
  for (const [key, is] of Object.entries(actual))
    if (!Object.hasOwn(expected, key))
      return refusal("verification-key-added", pointerTo(pointer, key), { actual: is });
  return undefined;
}

function inOrderedKeys(
  actual: Keyed,
  expected: Keyed,
  keysInOrder: boolean,
  pointer: string,
): Verification | undefined {
  const [is, should] = [Object.keys(actual), Object.keys(expected)];
  for (let index = 0; index < Math.max(is.length, should.length); index += 1) {
    const [key, due] = [is[index], should[index]];
    if (key !== undefined && !Object.hasOwn(expected, key))
      return refusal("verification-key-added", pointerTo(pointer, key), { actual: actual[key] });
    if (due !== undefined && !Object.hasOwn(actual, due))
      return refusal("verification-key-missing", pointerTo(pointer, due), { expected: expected[due] });
    if (key === undefined || due === undefined) break;
    if (key !== due) return refusal("verification-key-order", pointerTo(pointer, key), { expected: due, actual: key });
    const difference = firstDifference(actual[key], expected[key], keysInOrder, pointerTo(pointer, key));
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
