import {
  currencyExponent,
  formatDay,
  formatMoney,
  isIdentifier,
  moneyFrom,
  parseCivilDate,
  parseMoney,
  parsePeriod,
  parseShare,
  type ScalarType,
} from "../../kernel/index.js";
import { suggestion, typeTitle, writtenAs } from "../../rulebook/index.js";
import * as say from "./diagnostics/importCondition.js";
import type { ImportReport } from "./ImportReport.js";
import type { MappedFact } from "./MappedFact.js";

/** A literal of a rule file, or `undefined` where the JSON value is none of the type. */
type Writer = (value: string | number | boolean, fact: MappedFact) => string | undefined;

const quoted = (value: unknown): string => JSON.stringify(value);
const millisecondsOfDay = 86_400_000;

const writers: { readonly [S in ScalarType]: Writer } = {
  boolean: (value) => (typeof value === "boolean" ? String(value) : undefined),
  integer: (value) => (Number.isSafeInteger(value) ? String(value) : undefined),
  text: (value) => (typeof value === "string" ? quoted(value) : undefined),
  id: (value) => (typeof value === "string" && isIdentifier(value) ? quoted(value) : undefined),
  enum: (value) => (typeof value === "string" ? quoted(value) : undefined),
  money: writeMoney,
  date: writeDate,
  period: (value) => (typeof value === "string" && parsePeriod(value) !== undefined ? value : undefined),
  share: (value) => (typeof value !== "boolean" && parseShare(String(value)) !== undefined ? String(value) : undefined),
};

/** Types whose bare numbers mean nothing by themselves, and what the mapping then has to say. */
const unitForms: Partial<Record<ScalarType, string>> = {
  money: '{ "fact": "…", "currency": "CNY", "money": "major" }',
  date: '{ "fact": "…", "dates": "days" }',
};

/** One JSON value as a rule file writes a value of the fact's type; nothing is coerced. */
export function convertLiteral(
  value: unknown,
  fact: MappedFact,
  pointer: string,
  report: ImportReport,
): string | undefined {
  const { scalar, members } = fact.type;
  const title = typeTitle({ ...fact.type, list: false });
  const about = { fact: fact.name, type: title.en, typeZh: title.zh };
  const plain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
  const written = plain === undefined ? undefined : writers[scalar](plain, fact);
  if (written === undefined || plain === undefined) {
    const form = unitForms[scalar];
    if (typeof value === "number" && form !== undefined && !hasUnit(fact))
      return report.add(say.importUnitNeeded, pointer, { ...about, value, form });
    return report.add(say.importLiteralType, pointer, { ...about, form: writtenAs[scalar] });
  }
  if (members !== undefined && !members.includes(String(plain)))
    return report.add(say.importMemberUnknown, pointer, {
      value: String(plain),
      fact: fact.name,
      ...suggestion(String(plain), members),
    });
  return written;
}

function hasUnit({ mapping }: MappedFact): boolean {
  return mapping.currency !== undefined || mapping.dates !== undefined;
}

function writeMoney(value: string | number | boolean, { type, mapping }: MappedFact): string | undefined {
  const money =
    typeof value === "string" ? parseMoney(value) : typeof value === "number" ? moneyOf(value, mapping) : undefined;
  if (money === undefined || (type.currency !== undefined && type.currency !== money.currency)) return undefined;
  return formatMoney(money);
}

/** Exactly: through the digits as they are written, never through a product of floats. */
function moneyOf(value: number, { currency, money = "major" }: MappedFact["mapping"]): ReturnType<typeof moneyFrom> {
  const exponent = currency === undefined ? undefined : currencyExponent(currency);
  if (currency === undefined || exponent === undefined) return undefined;
  if (money === "minor") return moneyFrom(value, currency);
  const [, sign, whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === "" || decimals.length > exponent) return undefined;
  const amount = Number(whole + decimals.padEnd(exponent, "0"));
  return moneyFrom(sign === "-" ? -amount : amount, currency);
}

function writeDate(value: string | number | boolean, { mapping }: MappedFact): string | undefined {
  if (typeof value === "string") return parseCivilDate(value) === undefined ? undefined : value;
  if (typeof value === "boolean" || mapping.dates === undefined) return undefined;
  const day = mapping.dates === "days" ? value : value / millisecondsOfDay;
  if (!Number.isSafeInteger(day)) return undefined;
  const text = formatDay(day);
  return parseCivilDate(text) === undefined ? undefined : text;
}
