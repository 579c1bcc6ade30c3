import { addMonths, shiftDay } from "../../calendar/index.js";
import { civilFromDay, dayNumber, type Literal, lastDayOfMonth } from "../../kernel/index.js";
import { rawNeighbours } from "./rawValue.js";
import type { Vocabulary } from "./Vocabulary.js";

/** Values to draw from, made once for a day of assessment and what the rules compare with. */
export interface Pools {
  readonly asOf: number;
  /** Where windows, decay, months and years begin and end. */
  readonly edgeDays: readonly number[];
  readonly futureDays: readonly number[];
  /** Days between two dates of one record. */
  readonly gaps: readonly number[];
  readonly integers: readonly number[];
  readonly amounts: readonly number[];
  readonly shares: readonly string[];
  readonly periods: readonly string[];
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}

const months = [1, 2, 3, 6, 9, 12, 13, 18, 24, 36, 48];

export function makePools(asOf: number, { all, periods }: Vocabulary): Pools {
  const pick = <T extends Literal["type"]>(type: T): readonly Extract<Literal, { readonly type: T }>[] =>
    all.filter((one): one is Extract<Literal, { readonly type: T }> => one.type === type);
  const around = (day: number): readonly number[] => [day - 1, day, day + 1];
  const integers = pick("integer").map(({ value }) => value);
  const days = [
    ...[0, ...months].flatMap((count) => around(addMonths(asOf, -count))),
    ...periods.flatMap((period) => around(shiftDay(asOf, { ...period, count: -Math.abs(period.count) }))),
    ...pick("date").flatMap(({ value }) => [...around(value.first), ...around(value.last)]),
    ...lastYears(asOf),
  ];
  return {
    asOf,
    edgeDays: distinct(days.filter((day) => day <= asOf)),
    futureDays: distinct([
      asOf + 1,
      asOf + 15,
      addMonths(asOf, 1),
      addMonths(asOf, 7),
      ...days.filter((day) => day > asOf),
    ]),
    gaps: distinct([
      0,
      1,
      7,
      30,
      -1,
      ...integers.filter((one) => Math.abs(one) < 4000).flatMap(around),
      ...periods.flatMap(({ unit, count }) => around(unit === "days" ? count : count * 30)),
    ]),
    integers: distinct([0, 1, 2, 3, 4, ...integers.flatMap((one) => [one - 1, one, one + 1])]),
    amounts: distinct([
      ...[0, 1, 9_999, 10_000, 30_001, 50_000, 50_001, 80_000, 100_000],
      ...pick("money").flatMap(({ value: { amount } }) => around(amount)),
    ]),
    shares: distinct([
      "0 %",
      "9.9 %",
      "10 %",
      "12.5 %",
      "12.6 %",
      "100 %",
      ...pick("share").flatMap((one) => rawNeighbours(one).map(String)),
    ]),
    periods: ["1 months", "12 months", "30 days", "2 years"],
    ids: ["X1", "X2", "X3"],
    texts: ["X1", "X2", "甲", "=1+1", "a b"],
  };
}

/** Ends of months, quarters and years and leap days of the last years, with their neighbours. */
function lastYears(asOf: number): readonly number[] {
  const { year } = civilFromDay(asOf);
  return [year, year - 1, year - 2].flatMap((one) => [
    dayNumber(one, 1, 1),
    dayNumber(one, 2, lastDayOfMonth(one, 2)),
    dayNumber(one, 3, 31),
    dayNumber(one, 6, 30),
    dayNumber(one, 7, 1),
    dayNumber(one, 12, 31),
  ]);
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
