import chineseDays from "chinese-days";
import { expect, test } from "vitest";
import { workingDaysBetween } from "../../src/calendar/index.js";
import { civilFromDay, dayNumber, formatDay, lastYear } from "../../src/kernel/index.js";
import { standardRules } from "../dossiers/standardRules.js";

const china = standardRules.calendars["china"];
if (china === undefined) throw new Error("There is no calendar of China.");
const [first, last] = china.years;
const on = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return dayNumber(year, month, day);
};
const isWorked = (day: number): boolean => workingDaysBetween(day - 1, day, china) === 1;

test("every day of the calendar is worked or off as chinese-days has it", () => {
  const differing: string[] = [];
  // The very first day has no day before it in the calendar; it is New Year.
  for (let day = on(`${first}-01-02`); day <= on(`${last}-12-31`); day += 1)
    if (isWorked(day) !== chineseDays.isWorkday(formatDay(day))) differing.push(formatDay(day));
  expect(differing).toEqual([]);
  expect(china.holidays).toContain(on(`${first}-01-01`));
});

test("it covers 2018 to 2026, and a day outside is unknown", () => {
  expect(china.years).toEqual([2018, 2026]);
  expect(workingDaysBetween(on("2026-12-30"), on("2027-01-04"), china)).toBeUndefined();
  expect(workingDaysBetween(on("2017-12-29"), on("2018-01-02"), china)).toBeUndefined();
  expect(last).toBeLessThan(lastYear);
});

test.each([
  ["2018-04-08", true, "a Sunday worked for Tomb-sweeping Day"],
  ["2019-05-05", true, "a Sunday worked after the Labour Day of 2019 was made longer"],
  ["2019-05-03", false, "a Friday that the change of 2019 added"],
  ["2020-01-31", false, "a Friday by which the Spring Festival of 2020 was made longer"],
  ["2020-02-01", false, "a Saturday that was to be worked until it was made longer"],
  ["2022-04-24", true, "a Sunday worked for Labour Day"],
  ["2024-02-18", true, "a Sunday worked for the Spring Festival"],
  ["2025-10-08", false, "a Wednesday of National Day and Mid-Autumn"],
  ["2026-02-23", false, "a Monday of the Spring Festival"],
  ["2026-02-24", true, "the Tuesday after"],
])("%s is worked: %s (%s)", (day, worked) => {
  expect(isWorked(on(day))).toBe(worked);
});

test("days off are weekdays and days worked are weekend days, each once, and each year has a notice", () => {
  const weekend = (day: number): boolean => (((day + 3) % 7) + 7) % 7 >= 5;
  expect(china.holidays.filter(weekend)).toEqual([]);
  expect(china.workingWeekends.filter((day) => !weekend(day))).toEqual([]);
  for (const days of [china.holidays, china.workingWeekends]) expect(new Set(days).size).toBe(days.length);
  const years = new Set(china.holidays.map((day) => civilFromDay(day).year));
  expect([...years].sort()).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  for (const year of years) expect(china.source).toContain(`${year}: 国办发明电〔`);
});
