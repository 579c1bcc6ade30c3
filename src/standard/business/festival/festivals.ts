import { dayNumber } from "../../../kernel/index.js";

/** First days of the festivals that follow the moon; the others have fixed days. Spring Festival, Dragon Boat, Mid-Autumn by year. */
const byMoon: readonly (readonly [year: number, spring: string, dragonBoat: string, midAutumn: string])[] = [
  [2014, "01-31", "06-02", "09-08"],
  [2015, "02-19", "06-20", "09-27"],
  [2016, "02-08", "06-09", "09-15"],
  [2017, "01-28", "05-30", "10-04"],
  [2018, "02-16", "06-18", "09-24"],
  [2019, "02-05", "06-07", "09-13"],
  [2020, "01-25", "06-25", "10-01"],
  [2021, "02-12", "06-14", "09-21"],
  [2022, "02-01", "06-03", "09-10"],
  [2023, "01-22", "06-22", "09-29"],
  [2024, "02-10", "06-10", "09-17"],
  [2025, "01-29", "05-31", "10-06"],
  [2026, "02-17", "06-19", "09-25"],
  [2027, "02-06", "06-09", "09-15"],
  [2028, "01-26", "05-28", "10-03"],
  [2029, "02-13", "06-16", "09-22"],
  [2030, "02-03", "06-05", "09-12"],
];

/** New Year, Labour Day, National Day. */
const fixed = ["01-01", "05-01", "10-01"] as const;

/** The years whose festivals are known. */
export const festivalYears = { first: byMoon[0]?.[0] ?? 0, last: byMoon.at(-1)?.[0] ?? 0 } as const;

/** First days of the major festivals as day numbers, ascending; two on one day are one. */
export const festivals: readonly number[] = [
  ...new Set(byMoon.flatMap(([year, ...days]) => [...days, ...fixed].map((day) => dayOf(year, day)))),
].sort((a, b) => a - b);

function dayOf(year: number, monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return dayNumber(year, month, day) ?? 0;
}
