import { expect, test } from "vitest";
import { placeOf } from "../../../src/sample/output/placeOf.js";
import { unitsAmong } from "../../../src/sample/output/unitsAmong.js";

test("as many units are counted as archives of units are made, whatever the size", () => {
  let made = 0;
  for (let size = 0; size <= 83; size += 1) {
    expect(unitsAmong(size), String(size)).toBe(made);
    if (placeOf(size).kind === "unit") made += 1;
  }
  expect(made).toBeGreaterThan(15);
});
