import { formatCivilDate, formatDay, formatMoney, formatPeriod, type Literal, type Share } from "../../kernel/index.js";

/** A literal of a rule as archive files write it. */
export function rawValue(literal: Literal): unknown {
  switch (literal.type) {
    case "money":
      return formatMoney(literal.value);
    case "date":
      return formatCivilDate(literal.value);
    case "period":
      return formatPeriod(literal.value);
    case "share":
      return percentText(literal.value, 0) ?? "0 %";
    default:
      return literal.value;
  }
}

/** The value itself and its neighbours on both sides, as archive files write them: where a threshold errs, it errs here. */
export function rawNeighbours(literal: Literal): readonly unknown[] {
  const steps = [0, -1, 1];
  switch (literal.type) {
    case "integer":
      return steps.map((step) => literal.value + step);
    case "money":
      return steps.map((step) => formatMoney({ ...literal.value, amount: literal.value.amount + step }));
    case "date":
      return steps.map((step) => formatDay((step > 0 ? literal.value.last : literal.value.first) + step));
    case "share":
      return steps.flatMap((step) => percentText(literal.value, step) ?? []);
    case "boolean":
      return [literal.value, !literal.value];
    default:
      return [rawValue(literal)];
  }
}

/** A ratio in per cent with one decimal, moved by tenths; `undefined` where it cannot be written so. */
function percentText({ numerator, denominator }: Share, tenths: number): string | undefined {
  const count = (numerator * 1000) / denominator + tenths;
  return Number.isSafeInteger(count) && count >= 0 ? `${Math.floor(count / 10)}.${count % 10} %` : undefined;
}
