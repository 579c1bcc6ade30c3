import { IntegrityError } from "../../kernel/index.js";

/** A statement of a law: throws with what does not hold. */
export function expectHolds(holds: boolean, says: string): void {
  if (!holds) throw new IntegrityError("law-statement", says);
}

/** The same text on both sides; else where they part. */
export function expectSame(actual: string, expected: string, says: string): void {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const piece = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  throw new IntegrityError(
    "law-statement",
    `${says}; they part at character ${at}: ${piece(expected)} became ${piece(actual)}`,
  );
}

/** The same data on both sides. */
export function expectEqual(actual: unknown, expected: unknown, says: string): void {
  expectSame(JSON.stringify(actual), JSON.stringify(expected), says);
}
