import { expect, test } from "vitest";
import { testModel } from "../laws/testModel.js";
import { referenceAssess } from "../reference/referenceAssess.js";
import { checkOf } from "./checkOf.js";
import { sound } from "./plantedBugs.js";

test.each(["P-48", "P-50"])("%s holds of the reference, by the town's rules and by generated ones", async (id) => {
  expect(await checkOf({ ...sound, second: referenceAssess }, id, 40)).toBe("holds");
  expect(await checkOf({ model: testModel, second: referenceAssess }, id, 40)).toBe("holds");
});
