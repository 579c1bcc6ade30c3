import type { Language } from "../../kernel/index.js";
import { en, type Words } from "./en.js";
import { zh } from "./zh.js";

export type { Words } from "./en.js";

/** The words of each language. */
export const locales: Readonly<Record<Language, Words>> = { zh, en };
