import {
  compareText,
  formatCivilDate,
  formatMoney,
  formatPeriod,
  formatShare,
  type Localized,
  moneyTitle,
  periodTitle,
  rangeTitle,
  shareTitle,
  type ValueType,
} from "../../../kernel/index.js";
import type { ShownValue } from "../../../result/index.js";
import type { Fraction } from "./Fraction.js";
import { isSettled, type Known, type Quantity, type Value } from "./Value.js";

type Titles = Readonly<Record<string, Localized>> | undefined;

/** A value as evidence shows it. `titles`: those of the members of an enum. */
export function showValue(value: Value, { scalar }: Pick<ValueType, "scalar">, titles?: Titles): ShownValue {
  if (value === undefined) return { state: "missing" };
  if (value === null) return { state: "none" };
  switch (value.is) {
    case "truth":
      return { state: "known", text: `${value.truth}`, label: value.truth ? yes : no };
    case "word": {
      const label = titles?.[value.word];
      return { state: "known", text: value.word, ...(label === undefined ? {} : { label }) };
    }
    case "list":
      return showList(value.members, scalar, titles);
    case "gathered":
      return showGathered([...value.possible].sort(compareText), value.open);
    case "quantity":
      return showQuantity(value, scalar);
    case "period":
      return { state: "known", text: formatPeriod(value.period), label: periodTitle(value.period) };
    case "date":
      return showDays(formatCivilDate(value));
    default:
      return { state: "known", text: textOf(value, scalar) };
  }
}

function showGathered(members: readonly string[], open: boolean): ShownValue {
  const text = members.join(", ");
  const label: Localized = { zh: members.join("、"), en: text };
  if (open) return { state: "range", text, label: rangeTitle(members.length > 0 ? label : undefined, undefined) };
  return members.length > 1 ? { state: "known", text, label } : { state: "known", text };
}

/** A day, a month or a year reads as it is written; days between two others do not. */
function showDays(text: string): ShownValue {
  const between = text.indexOf("..");
  if (between < 0) return { state: "known", text };
  const alike = (day: string): Localized => ({ zh: day, en: day });
  return { state: "known", text, label: rangeTitle(alike(text.slice(0, between)), alike(text.slice(between + 2))) };
}

const yes: Localized = { zh: "是", en: "yes" };
const no: Localized = { zh: "否", en: "no" };

function showList(members: readonly Value[], scalar: ValueType["scalar"], titles: Titles): ShownValue {
  const text = members.map((one) => (one === null || one === undefined ? "—" : textOf(one, scalar))).join(", ");
  const labels = members.map((one) =>
    one === null || one === undefined ? undefined : showValue(one, { scalar }, titles),
  );
  if (titles === undefined && !labels.some((one) => one?.label !== undefined)) return { state: "known", text };
  const named = (lang: keyof Localized): readonly string[] =>
    labels.map((one) => (one === undefined ? "—" : (one.label?.[lang] ?? one.text ?? "")));
  return { state: "known", text, label: { zh: named("zh").join("、"), en: named("en").join(", ") } };
}

function showQuantity(value: Quantity, scalar: ValueType["scalar"]): ShownValue {
  const { low, high, currency } = value;
  if (isSettled(value)) {
    const label = numberTitle(low, currency, scalar);
    return { state: "known", text: textOf(value, scalar), ...(label === undefined ? {} : { label }) };
  }
  const end = (bound: Fraction): string => (bound.bottom === 0n ? "" : numberText(bound, currency, scalar));
  const title = (bound: Fraction): Localized | undefined => {
    const text = end(bound);
    return text === "" ? undefined : (numberTitle(bound, currency, scalar) ?? { zh: text, en: text });
  };
  return { state: "range", text: `${end(low)}..${end(high)}`, label: rangeTitle(title(low), title(high)) };
}

/** What a reader sees of a number whose written form is not for reading: an amount, a share. */
function numberTitle(
  { top, bottom }: Fraction,
  currency: string | undefined,
  scalar: ValueType["scalar"],
): Localized | undefined {
  if (currency === undefined)
    return scalar === "share" ? shareTitle({ numerator: top, denominator: bottom }) : undefined;
  const { zh, en } = moneyTitle({ amount: top / bottom, currency });
  return bottom === 1n ? { zh, en } : { zh: `约 ${zh}`, en: `≈ ${en}` };
}

/** The canonical text of a value that is no collection; equal values have equal texts. */
export function textOf(value: Known, scalar: ValueType["scalar"]): string {
  switch (value.is) {
    case "truth":
      return String(value.truth);
    case "word":
      return value.word;
    case "date":
      return formatCivilDate(value);
    case "period":
      return formatPeriod(value.period);
    case "quantity":
      return showQuantityText(value, scalar);
    default:
      return "";
  }
}

function showQuantityText(value: Quantity, scalar: ValueType["scalar"]): string {
  return isSettled(value) ? numberText(value.low, value.currency, scalar) : (showQuantity(value, scalar).text ?? "");
}

function numberText(value: Fraction, currency: string | undefined, scalar: ValueType["scalar"]): string {
  const { top, bottom } = value;
  if (currency !== undefined) return `${bottom === 1n ? "" : "≈ "}${formatMoney({ amount: top / bottom, currency })}`;
  if (scalar === "share") return formatShare({ numerator: top, denominator: bottom });
  if (bottom === 1n) return String(top);
  if (bottom !== 2n) return `${top}/${bottom}`;
  const size = top < 0n ? -top : top;
  return `${top < 0n ? "-" : ""}${size / 2n}.5`;
}
