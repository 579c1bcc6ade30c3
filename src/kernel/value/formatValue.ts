import { formatCivilDate } from "./CivilDate.js";
import { formatMoney } from "./Money.js";
import { formatPeriod } from "./Period.js";
import { formatShare } from "./Share.js";
import type { CivilDate, Money, Period, Scalar, ScalarType, Share, ValueType } from "./Value.js";

/* BECAUSE: what kind of value it is follows from its type, never from looking at it (see StoredValue). */
const formats: { readonly [S in ScalarType]: (value: Scalar) => string } = {
  boolean: String,
  integer: String,
  text: String,
  id: String,
  enum: String,
  money: (value) => formatMoney(value as Money),
  date: (value) => formatCivilDate(value as CivilDate),
  period: (value) => formatPeriod(value as Period),
  share: (value) => formatShare(value as Share),
};

/**
 * The canonical text of a known value; lists are joined with `, `.
 * @example
 * formatValue({ amount: 50000, currency: "CNY" }, { scalar: "money", list: false }) //=> "500.00 CNY"
 */
export function formatValue(value: Scalar | readonly Scalar[], type: ValueType): string {
  const format = formats[type.scalar];
  if (!type.list) return format(value as Scalar);
  return (value as readonly Scalar[]).map(format).join(", ");
}
