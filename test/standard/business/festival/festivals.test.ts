import { getSolarDateFromLunar } from "chinese-days";
import { expect, test } from "vitest";
import { formatDay } from "../../../../src/kernel/index.js";
import { festivals, festivalYears } from "../../../../src/standard/business/festival/festivals.js";

test("the festivals that follow the moon are those that the lunar calendar of chinese-days gives", () => {
  const expected = new Set<string>();
  for (let year = festivalYears.first; year <= festivalYears.last; year += 1) {
    for (const lunar of ["01-01", "05-05", "08-15"]) expected.add(getSolarDateFromLunar(`${year}-${lunar}`).date);
    for (const day of ["01-01", "05-01", "10-01"]) expected.add(`${year}-${day}`);
  }
  expect(festivals.map(formatDay)).toEqual([...expected].sort());
  expect(festivals.length).toBeGreaterThan(6 * 16);
});
