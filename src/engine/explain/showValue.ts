import {
  type CivilDate,
  compareText,
  formatCivilDate,
  formatMoney,
  formatPeriod,
  formatShare,
  formatValue,
  type Localized,
  moneyTitle,
  periodTitle,
  rangeTitle,
  shareTitle,
  type ValueType,
} from "../../kernel/index.js";
import type { ShownValue } from "../../result/index.js";
import { compareExact, type Exact } from "../exact/Exact.js";
import { type Collection, currencyOf, highOf, isCollection, isDate, isPeriod, lowOf, type Value } from "../Value.js";

const yes: Localized = { zh: "是", en: "yes" };
const no: Localized = { zh: "否", en: "no" };

/** A value as evidence shows it: canonical text, and what a reader sees where that is not the same. */
export function showValue(
  value: Value,
  type: ValueType,
  titles: Readonly<Record<string, Localized>> | undefined,
): ShownValue {
  if (value === undefined) return { state: "missing" };
  if (value === null) return { state: "none" };
  if (typeof value === "boolean") return { state: "known", text: String(value), label: value ? yes : no };
  if (typeof value === "string") return known(value, titles?.[value]);
  if (isCollection(value)) return showCollection(value, type);
  if (Array.isArray(value)) return showList(value, type, titles);
  if (isDate(value)) return showDate(value);
  if (isPeriod(value)) return { state: "known", text: formatPeriod(value), label: periodTitle(value) };
  const lo = lowOf(value);
  const hi = highOf(value);
  const currency = currencyOf(value);
  if (compareExact(lo, hi) === 0) {
    const { text, label } = showExact(lo, currency, type);
    return known(text, label);
  }
  const least = lo === Number.NEGATIVE_INFINITY ? undefined : showExact(lo, currency, type);
  const most = hi === Number.POSITIVE_INFINITY ? undefined : showExact(hi, currency, type);
  return {
    state: "range",
    text: `${least?.text ?? ""}..${most?.text ?? ""}`,
    label: rangeTitle(named(least), named(most)),
  };
}

/** BECAUSE: two literals have two hidden classes; one with keys spread into it has a new one each time. */
function known(text: string, label: Localized | undefined): ShownValue {
  return label === undefined ? { state: "known", text } : { state: "known", text, label };
}

interface Shown {
  readonly text: string;
  readonly label?: Localized;
}

function named(shown: Shown | undefined): Localized | undefined {
  return shown && (shown.label ?? { zh: shown.text, en: shown.text });
}

function showDate(value: CivilDate): ShownValue {
  const text = formatCivilDate(value);
  const dots = text.indexOf("..");
  if (dots < 0) return known(text, undefined);
  const [first, last] = [text.slice(0, dots), text.slice(dots + 2)];
  return known(text, rangeTitle({ zh: first, en: first }, { zh: last, en: last }));
}

function showCollection(value: Collection, type: ValueType): ShownValue {
  const texts = textsOf(value, type);
  const text = texts.join(", ");
  const some = texts.length === 0 ? undefined : { zh: texts.join("、"), en: text };
  if (value.open) return { state: "range", text, label: rangeTitle(some, undefined) };
  return known(text, texts.length === 1 ? undefined : some);
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
  const shown: readonly ShownValue[] = value.map((one) =>
    one === null || one === undefined ? { state: "known", text: "—" } : showValue(one as Value, element, titles),
  );
  const text = shown.map((one) => one.text ?? "").join(", ");
  if (titles === undefined && shown.every(({ label }) => label === undefined)) return { state: "known", text };
  const written = (lang: keyof Localized): readonly string[] => shown.map((one) => one.label?.[lang] ?? one.text ?? "");
  return { state: "known", text, label: { zh: written("zh").join("、"), en: written("en").join(", ") } };
}

function formatExactOr(value: Value, type: ValueType): string {
  return showValue(value, type, undefined).text ?? formatValue(String(value), { scalar: "text", list: false });
}

function showExact(value: Exact, currency: string | undefined, type: ValueType): Shown {
  if (currency !== undefined) return showMoney(value, currency);
  if (type.scalar === "share") {
    const share = typeof value === "object" ? value : { numerator: value, denominator: 1 };
    return { text: formatShare(share), label: shareTitle(share) };
  }
  return { text: typeof value === "object" ? showHalf(value) : String(value) };
}

function showMoney(value: Exact, currency: string): Shown {
  if (typeof value !== "object")
    return { text: formatMoney({ amount: value, currency }), label: moneyTitle({ amount: value, currency }) };
  const money = { amount: wholePart(value), currency };
  const { zh, en } = moneyTitle(money);
  return { text: `≈ ${formatMoney(money)}`, label: { zh: `约 ${zh}`, en: `≈ ${en}` } };
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
