/** Keys whose value is read by people only: Chinese punctuation, full-width digits and quotation marks are at home there. */
export const proseKeys: ReadonlySet<string> = new Set([
  "zh",
  "en",
  "title",
  "why",
  "message",
  "name",
  "note",
  "reason",
  "source",
  "number",
]);
