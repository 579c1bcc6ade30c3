import { z } from "zod";
import { type MemberTitles, titled } from "../../model/index.js";
import { choice } from "./choice.js";

/** A list of members of an enum; they are declared together with their titles, as with `choice`. */
export function choices<const M extends MemberTitles>(
  zh: string,
  en: string,
  members: M,
): z.ZodArray<z.ZodEnum<{ readonly [K in keyof M & string]: K }>> {
  return z.array(choice(zh, en, members)).meta(titled(zh, en, { members }));
}
