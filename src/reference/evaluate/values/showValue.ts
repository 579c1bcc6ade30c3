import {
  compareText,
  formatCivilDate,
  formatMoney,
  formatPeriod,
  formatShare,
  type Localized,
  periodTitle,
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
      return { state: value.open ? "range" : "known", text: [...value.possible].sort(compareText).join(", ") };
    case "quantity":
      return showQuantity(value, scalar);
    case "period":
      return { state: "known", text: formatPeriod(value.period), label: periodTitle(value.period) };
    default:
      return { state: "known", text: textOf(value, scalar) };
  }
}

const yes: Localized = { zh: "是", en: "yes" };
const no: Localized = { zh: "否", en: "no" };

function showList(members: readonly Value[], scalar: ValueType["scalar"], titles: Titles): ShownValue {
  const texts = members.map((one) => (one === null || one === undefined ? "—" : textOf(one, scalar)));
  const text = texts.join(", ");
  if (titles === undefined) return { state: "known", text };
  const named = (lang: keyof Localized): readonly string[] => texts.map((one) => titles[one]?.[lang] ?? one);
  return { state: "known", text, label: { zh: named("zh").join("、"), en: named("en").join(", ") } };
}

function showQuantity(value: Quantity, scalar: ValueType["scalar"]): ShownValue {
  if (isSettled(value)) return { state: "known", text: textOf(value, scalar) };
  const end = (bound: Fraction): string => (bound.bottom === 0n ? "" : numberText(bound, value.currency, scalar));
  return { state: "range", text: `${end(value.low)}..${end(value.high)}` };
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
