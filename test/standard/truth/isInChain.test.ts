import { expect, test } from "vitest";
import { anyTrue } from "../../../src/standard/truth/anyTrue.js";
import { isInChain } from "../../../src/standard/truth/isInChain.js";
import { viewOf } from "../viewOf.js";

const units = [
  { id: "U-0", parentUnitId: null },
  { id: "U-1", parentUnitId: "U-0" },
  { id: "U-11", parentUnitId: "U-1" },
  { id: "U-A", parentUnitId: "U-B" },
  { id: "U-B", parentUnitId: "U-A" },
  { id: "U-X", parentUnitId: "U-404" },
];
const { scope } = viewOf([], { asOf: "2025-01-01", related: { units } });
const above = (lower: string, upper: string): unknown => isInChain(scope, "unit", "parentUnitId", lower, upper);

test("a unit stands above those that lead up to it, and not above itself", () => {
  expect([above("U-11", "U-0"), above("U-1", "U-0"), above("U-0", "U-11"), above("U-1", "U-1")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a way up that leaves the archive or goes in a circle proves nothing", () => {
  expect([above("U-X", "U-0"), above("U-A", "U-0"), above("U-404", "U-0")]).toEqual([undefined, undefined, undefined]);
  expect([above("U-X", "U-404"), above("U-A", "U-B")]).toEqual([true, true]);
});

test("one true is enough, an unknown hides a false", () => {
  expect([anyTrue([]), anyTrue([false, undefined]), anyTrue([undefined, true])]).toEqual([false, undefined, true]);
});
