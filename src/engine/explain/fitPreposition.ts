/**
 * A sentence before a date that is about to be written: English says "on" of a day, and "in" where only month or year is known.
 * `written` ends with words of the rule, never with a value.
 */
export function fitPreposition(written: string, date: string): string {
  return /^\d{4}(-\d{2})?$/.test(date)
    ? written.replace(/(^|[^A-Za-z])([Oo])n $/, (_, before, o) => `${before}${o === "O" ? "I" : "i"}n `)
    : written;
}
