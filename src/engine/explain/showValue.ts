import {
  compareText,
  formatCivilDate,
  formatMoney,
  formatPeriod,
  formatShare,
  formatValue,
  type Localized,
  periodTitle,
  type ValueType,
} from "../../kernel/index.js";
import type { ShownValue } from "../../result/index.js";
import { compareExact, type Exact } from "../exact/Exact.js";
import { type Collection, currencyOf, highOf, isCollection, isDate, isPeriod, lowOf, type Value } from "../Value.js";

const yes: Localized = { zh: "是", en: "yes" };
const no: Localized = { zh: "否", en: "no" };

/** A value as evidence shows it: canonical text, and titles where the members of an enum have them. */
export function showValue(
  value: Value,
  type: ValueType,
  titles: Readonly<Record<string, Localized>> | undefined,
): ShownValue {
  if (value === undefined) return { state: "missing" };
  if (value === null) return { state: "none" };
  if (typeof value === "boolean") return { state: "known", text: String(value), label: value ? yes : no };
  if (typeof value === "string")
    return { state: "known", text: value, ...(titles?.[value] === undefined ? {} : { label: titles[value] }) };
  if (isCollection(value)) return { state: value.open ? "range" : "known", text: textsOf(value, type).join(", ") };
  if (Array.isArray(value)) return showList(value, type, titles);
  if (isDate(value)) return { state: "known", text: formatCivilDate(value) };
  if (isPeriod(value)) return { state: "known", text: formatPeriod(value), label: periodTitle(value) };
  const lo = lowOf(value);
  const hi = highOf(value);
  const currency = currencyOf(value);
  if (compareExact(lo, hi) === 0) return { state: "known", text: showExact(lo, currency, type) };
  const least = lo === Number.NEGATIVE_INFINITY ? "" : showExact(lo, currency, type);
  const most = hi === Number.POSITIVE_INFINITY ? "" : showExact(hi, currency, type);
  return { state: "range", text: `${least}..${most}` };
}

function textsOf({ possible }: Collection, type: ValueType): readonly string[] {
  const element: ValueType = { ...type, list: false };
  return [...possible.values()].map((one) => formatExactOr(one, element)).sort(compareText);
}

function showList(
  value: readonly unknown[],
  type: ValueType,
  titles: Readonly<Record<string, Localized>> | undefined,
): ShownValue {
  const element: ValueType = { ...type, list: false };
  // BECAUSE: lists hold scalars of the element's type; bounds written in a rule may be none.
  const texts = value.map((one) =>
    one === null || one === undefined ? "—" : typeof one === "string" ? one : formatExactOr(one as Value, element),
  );
  const label =
    titles === undefined
      ? undefined
      : {
          zh: texts.map((text) => titles[text]?.zh ?? text).join("、"),
          en: texts.map((text) => titles[text]?.en ?? text).join(", "),
        };
  return { state: "known", text: texts.join(", "), ...(label === undefined ? {} : { label }) };
}

function formatExactOr(value: Value, type: ValueType): string {
  return showValue(value, type, undefined).text ?? formatValue(String(value), { scalar: "text", list: false });
}

function showExact(value: Exact, currency: string | undefined, type: ValueType): string {
  if (currency !== undefined) {
    if (typeof value === "object") return `≈ ${formatMoney({ amount: wholePart(value), currency })}`;
    return formatMoney({ amount: value, currency });
  }
  if (type.scalar === "share")
    return formatShare(typeof value === "object" ? value : { numerator: value, denominator: 1 });
  if (typeof value !== "object") return String(value);
  return showHalf(value);
}

function wholePart(value: Extract<Exact, object>): bigint {
  return BigInt(value.numerator) / BigInt(value.denominator);
}

/** Medians of integers end in .5; any other ratio is shown as it is. */
function showHalf({ numerator, denominator }: Extract<Exact, object>): string {
  if (denominator !== 2) return `${numerator}/${denominator}`;
  const whole = BigInt(numerator) / 2n;
  return `${numerator < 0 && whole === 0n ? "-" : ""}${whole}.5`;
}
