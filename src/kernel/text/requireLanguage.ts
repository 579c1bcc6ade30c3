import { IntegrityError } from "../diagnostic/IntegrityError.js";
import type { Language } from "./Localized.js";

/**
 * The language of a page: always said, since no machine's setting may decide it. Callers without types hear it as an error.
 * @example
 * requireLanguage({ lang: "zh" }) //=> "zh"
 */
export function requireLanguage(options: { readonly lang: Language }): Language {
  // BECAUSE: JavaScript callers may leave out what the type demands.
  const given: { readonly lang?: unknown } | undefined = options;
  if (given?.lang === "zh" || given?.lang === "en") return given.lang;
  throw new IntegrityError("language-required", 'say in which language to write: { lang: "zh" } or { lang: "en" }');
}
