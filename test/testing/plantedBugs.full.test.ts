import { expect, test } from "vitest";
import { referenceAssess } from "../reference/referenceAssess.js";
import { checkOf } from "./checkOf.js";
import { dearLaws, plantedBugs, sound } from "./plantedBugs.js";

test.each(plantedBugs.filter(([id]) => dearLaws.has(id)))("%s catches %s", async (id, _, subject) => {
  expect(await checkOf(subject(), id, 300)).toBe("law-broken");
});

test.each([...new Set(plantedBugs.map(([id]) => id))])("%s holds where no bug is planted", async (id) => {
  expect(await checkOf({ ...sound, second: referenceAssess }, id, 200)).toBe("holds");
});
