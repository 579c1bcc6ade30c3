import { formatDay, formatMoney, type Literal, type ScalarType } from "../../kernel/index.js";
import type { FieldDefinition } from "../../model/index.js";
import type { Draw } from "../random/Draw.js";
import type { ArchiveKnobs } from "./ArchiveKnobs.js";
import type { Pools } from "./Pools.js";
import { rawNeighbours } from "./rawValue.js";

/** Draws the value of one field as archive files write it; `undefined` is missing, `null` none. */
export type DrawField = (draw: Draw, near: number) => unknown;

const largest = 9_007_199_254_740_991;

/** How values of a field are drawn. `near` is the day around which dates of the record lie. */
export function drawField(
  field: FieldDefinition,
  pools: Pools,
  knobs: ArchiveKnobs,
  met: readonly Literal[],
): DrawField {
  const { type, absentMeansNone, accepts } = field;
  const compared = [
    ...new Set(
      met.filter((one) => fits(one, field)).flatMap((one) => rawNeighbours(one).filter((raw) => isAllowed(raw, field))),
    ),
  ];
  const scalar = scalarOf(field, pools, knobs);
  const one = (draw: Draw, near: number): unknown =>
    compared.length > 0 && draw.chance(knobs.edges + 0.2) ? draw.pick(compared) : scalar(draw, near);
  const drawn = type.list
    ? (draw: Draw, near: number): unknown => [
        ...new Set(Array.from({ length: draw.integer(0, 3) }, () => one(draw, near))),
      ]
    : one;
  const missing = absentMeansNone ? 0 : knobs.missing;
  const none = knobs.none * (absentMeansNone ? 10 : 1);
  return (draw, near) => {
    if (draw.chance(missing)) return undefined;
    if (draw.chance(none)) return absentMeansNone ? undefined : null;
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const value = drawn(draw, near);
      if (accepts === undefined || accepts(value)) return value;
    }
    return undefined;
  };
}

function fits(literal: Literal, { type }: FieldDefinition): boolean {
  if (literal.type === "money")
    return type.scalar === "money" && (type.currency ?? literal.value.currency) === literal.value.currency;
  if (literal.type === "text" || literal.type === "id" || literal.type === "enum")
    return type.scalar === "enum"
      ? type.members?.includes(literal.value) === true
      : type.scalar === "text" || (type.scalar === "id" && /^\S{1,128}$/.test(literal.value));
  return literal.type === type.scalar;
}

/** Below zero only where the field says so. */
function isAllowed(raw: unknown, { mayBeNegative, type }: FieldDefinition): boolean {
  if (mayBeNegative || type.scalar === "period") return true;
  return !(typeof raw === "number"
    ? raw < 0
    : typeof raw === "string" && type.scalar !== "text" && raw.startsWith("-"));
}

type Scalars = { readonly [S in ScalarType]: (draw: Draw, near: number) => unknown };

function scalarOf(field: FieldDefinition, pools: Pools, knobs: ArchiveKnobs): (draw: Draw, near: number) => unknown {
  const { type, mayBeNegative } = field;
  const integers = pools.integers.filter((one) => mayBeNegative || one >= 0);
  const amounts = pools.amounts.filter((one) => mayBeNegative || one >= 0);
  const sign = (draw: Draw): number => (mayBeNegative && draw.chance(0.3) ? -1 : 1);
  const currency = type.currency ?? "CNY";
  const scalars: Scalars = {
    boolean: (draw) => draw.chance(0.5),
    integer: (draw) => (draw.chance(0.01) ? largest : draw.pick(integers)) * sign(draw) + 0,
    text: (draw) => draw.pick(pools.texts),
    id: (draw) => draw.pick(pools.ids),
    enum: (draw) => draw.pick(type.members ?? []),
    money: (draw) => {
      const amount = (draw.chance(0.01) ? largest : draw.pick(amounts)) * sign(draw) + 0;
      return formatMoney({ amount, currency: type.currency === undefined && draw.chance(0.1) ? "USD" : currency });
    },
    date: (draw, near) =>
      dateText(draw.chance(0.6) ? near + draw.pick(pools.gaps) : drawDay(draw, pools, knobs), draw, knobs),
    period: (draw) => draw.pick(pools.periods),
    share: (draw) => draw.pick(pools.shares),
  };
  return scalars[type.scalar];
}

/** A day about which something can change, or any day of the last three years, or one to come. */
export function drawDay(draw: Draw, { asOf, edgeDays, futureDays }: Pools, knobs: ArchiveKnobs): number {
  if (draw.chance(knobs.future)) return draw.pick(futureDays);
  return draw.chance(knobs.edges) ? draw.pick(edgeDays) : asOf - draw.integer(0, 900);
}

/** As written: to the day, or only as far as it is known. */
export function dateText(day: number, draw: Draw, { partlyKnown }: ArchiveKnobs): string {
  const text = formatDay(day);
  return draw.chance(partlyKnown) ? text.slice(0, draw.chance(0.5) ? 7 : 4) : text;
}
