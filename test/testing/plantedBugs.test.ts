import { expect, test } from "vitest";
import { checkOf } from "./checkOf.js";
import { dearLaws, plantedBugs } from "./plantedBugs.js";

test.each(plantedBugs.filter(([id]) => !dearLaws.has(id)))("%s catches %s", async (id, _, subject) => {
  expect(await checkOf(subject(), id, 300)).toBe("law-broken");
});
