import type { Localized } from "../../../kernel/index.js";
import type { MessagePart } from "../../../rulebook/index.js";
import { readFact } from "../reading/readFact.js";
import { readParameter } from "../reading/readParameter.js";
import { type Case, sightOf } from "../reading/Sight.js";
import { showValue } from "../values/showValue.js";
import { describeFact } from "./describeFact.js";

const words = {
  none: { zh: "无", en: "none" },
  missing: { zh: "未记载", en: "not recorded" },
} as const;

/** The rule's message with what was found of this case. */
export function messageOf(of: Case): Localized {
  const { zh, en } = of.hearing.rule.message;
  return { zh: sentence(zh, of, "zh"), en: sentence(en, of, "en") };
}

function sentence(parts: readonly MessagePart[], of: Case, lang: keyof Localized): string {
  const pieces = parts.map((part) => pieceOf(part, of, lang));
  if (lang === "zh") return pieces.join("");
  return pieces.map((piece, index) => (isBeforeMonthOrYear(parts, pieces, index) ? inFor(piece) : piece)).join("");
}

/** Words of the rule that end in "on", right before a date of which the day is not known. */
function isBeforeMonthOrYear(parts: readonly MessagePart[], pieces: readonly string[], index: number): boolean {
  const [words, next] = [parts[index], parts[index + 1]];
  if (words === undefined || next === undefined || !("text" in words) || !("fact" in next)) return false;
  const length = pieces[index + 1]?.length;
  const isMonthOrYear = next.fact.type.scalar === "date" && (length === "2024".length || length === "2024-01".length);
  return isMonthOrYear && /^\d/.test(pieces[index + 1] ?? "") && /(^|[^A-Za-z])[Oo]n $/.test(words.text);
}

function inFor(text: string): string {
  return `${text.slice(0, -3)}${text.at(-3) === "O" ? "I" : "i"}n `;
}

function pieceOf(part: MessagePart, of: Case, lang: keyof Localized): string {
  if ("text" in part) return part.text;
  const shown = "param" in part ? parameterShown(part.param, of) : factShown(part.fact, of);
  if (shown === undefined || shown.state === "missing") return words.missing[lang];
  if (shown.state === "none") return words.none[lang];
  return shown.label?.[lang] ?? shown.text ?? "";
}

function parameterShown(id: string, of: Case): ReturnType<typeof showValue> | undefined {
  const parameter = of.hearing.rulebook.params[id];
  return parameter && showValue(readParameter(id, of).value, parameter.type);
}

function factShown(fact: Extract<MessagePart, { fact: unknown }>["fact"], of: Case): ReturnType<typeof showValue> {
  return showValue(readFact(fact, sightOf(of)).value, fact.type, describeFact(fact, of).memberTitles);
}
