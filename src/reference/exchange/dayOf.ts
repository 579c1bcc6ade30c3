import { IntegrityError, parseCivilDate } from "../../kernel/index.js";

/** The day number of a whole day. */
export function dayOf(text: string): number {
  const date = parseCivilDate(text);
  if (date !== undefined && date.first === date.last) return date.first;
  throw new IntegrityError("as-of-form", "write asOf as one whole day, YYYY-MM-DD, in the years 1900 to 2999", {
    name: "asOf",
  });
}
