import { z } from "zod";
import { type MemberTitles, titled } from "../../model/index.js";

/** An enum whose members are declared together with their Chinese and English titles, so that none can lack one. */
export function choice<const M extends MemberTitles>(
  zh: string,
  en: string,
  members: M,
): z.ZodEnum<{ readonly [K in keyof M & string]: K }> {
  // BECAUSE: Object.fromEntries loses the literal keys that Object.keys of the same object has.
  const entries = Object.fromEntries(Object.keys(members).map((name) => [name, name])) as {
    readonly [K in keyof M & string]: K;
  };
  return z.enum(entries).meta(titled(zh, en, { members }));
}
