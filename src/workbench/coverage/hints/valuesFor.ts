import { shiftDay } from "../../../calendar/index.js";
import type { ValueType } from "../../../kernel/index.js";
import { formatDay, formatMoney, formatShare, parseCivilDate, parseMoney, parseShare } from "../../../kernel/index.js";

/** What is known of an edge: how many steps a value has to move to lie there, and days that are of interest. */
export interface Aim {
  readonly moves: readonly number[];
  readonly days: readonly number[];
  /** Values that the rule compares with, and ids of other records of the example. */
  readonly words: readonly unknown[];
}

/** Values worth trying for a field that now has `held`. */
export function valuesFor(type: ValueType, held: unknown, aim: Aim): readonly unknown[] {
  const all = type.list ? [[], ...aim.words.map((one) => [one])] : scalars(type, held, aim);
  return [...all, "missing", null].filter((one) => one !== held);
}

function scalars(type: ValueType, held: unknown, { moves, days, words }: Aim): readonly unknown[] {
  switch (type.scalar) {
    case "boolean":
      return [true, false];
    case "enum":
      return type.members ?? [];
    case "date":
      return dates(held, moves, days);
    case "integer":
      return [...moves.map((move) => (typeof held === "number" ? held : 0) + move), ...words.filter(isInteger)];
    case "money":
      return amounts(held, moves, words);
    case "share":
      return shares(held, words);
    case "period":
      return words;
    default:
      return [...words.filter((one) => typeof one === "string"), "OTHER"];
  }
}

function isInteger(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

function dates(held: unknown, moves: readonly number[], days: readonly number[]): readonly string[] {
  const day = typeof held === "string" ? parseCivilDate(held)?.first : undefined;
  const near = days.flatMap((one) => [one - 1, one, one + 1]);
  if (day === undefined) return near.map(formatDay);
  const moved = moves.flatMap((move) => [
    day + move,
    shiftDay(day, { unit: "months", count: move }),
    shiftDay(day, { unit: "months", count: move }) + Math.sign(move),
    shiftDay(day, { unit: "months", count: move }) - Math.sign(move),
  ]);
  return [
    ...[...moved, day - 1, day + 1, ...near].map(formatDay),
    formatDay(day).slice(0, 7),
    formatDay(day).slice(0, 4),
  ];
}

function amounts(held: unknown, moves: readonly number[], words: readonly unknown[]): readonly string[] {
  const now = typeof held === "string" ? parseMoney(held) : undefined;
  const bounds = words.flatMap((one) => (typeof one === "string" ? (parseMoney(one) ?? []) : []));
  const moved = now === undefined ? [] : moves.map((move) => ({ ...now, amount: now.amount + move }));
  const near = bounds.flatMap((one) => [-1, 0, 1].map((step) => ({ ...one, amount: one.amount + step })));
  return [...moved, ...near].filter(({ amount }) => amount >= 0).map(formatMoney);
}

function shares(held: unknown, words: readonly unknown[]): readonly string[] {
  const near = [...words, held].flatMap((one) => (typeof one === "string" ? (parseShare(one) ?? []) : []));
  return near.flatMap(({ numerator, denominator }) =>
    [-1, 0, 1].map((step) =>
      formatShare({ numerator: numerator * 1000 + step * denominator, denominator: denominator * 1000 }),
    ),
  );
}
