import { z } from "zod";
import {
  type CivilDate,
  formatCivilDate,
  formatMoney,
  formatPeriod,
  formatShare,
  isIdentifier,
  type Money,
  type Period,
  parseCivilDate,
  parsePeriod,
  parseShare,
  type Share,
} from "../../kernel/index.js";
import { decodeMoney } from "./decodeMoney.js";
import { makeValueMeta } from "./valueMeta.js";

/** zod wants a value back after an issue; it is never used. */
function refuse<T>(payload: z.core.ParsePayload<T>, input: T, message: string): never {
  payload.issues.push({ code: "custom", input, message });
  // BECAUSE: z.NEVER is zod's own value for "an issue was raised".
  return z.NEVER;
}

const moneyFile = z.union([z.string(), z.strictObject({ amount: z.int(), currency: z.string() })]);

/**
 * An amount: `"500.00 CNY"` or `{ amount: 50000, currency: "CNY" }` in files, minor units inside. With a currency, only that one.
 * @example
 * money("CNY").parse("500.00 CNY") //=> { amount: 50000, currency: "CNY" }
 */
export function money(currency?: string): z.ZodCodec<typeof moneyFile, z.ZodCustom<Money, Money>> {
  const key = currency ?? "";
  const schema = moneyOf.get(key) ?? makeMoney(currency);
  moneyOf.set(key, schema);
  return schema;
}

// Schemas never change: `.meta(…)` makes a copy, so one of each kind serves every field.
const moneyOf = new Map<string, ReturnType<typeof makeMoney>>();

function makeMoney(currency: string | undefined): z.ZodCodec<typeof moneyFile, z.ZodCustom<Money, Money>> {
  return z
    .codec(moneyFile, z.custom<Money>(), {
      decode: (value, payload) => decodeMoney(value, currency) ?? refuse(payload, value, "money-form"),
      encode: (value) => formatMoney(value),
    })
    .meta(makeValueMeta({ scalar: "money", list: false, ...(currency === undefined ? {} : { currency }) }));
}

/**
 * A date, known to the day, the month or the year.
 * @example
 * civilDate().parse("1970-01-01") //=> { first: 0, last: 0 }
 */
export function civilDate(): z.ZodCodec<z.ZodString, z.ZodCustom<CivilDate, CivilDate>> {
  return dateSchema;
}

const dateSchema = z
  .codec(z.string(), z.custom<CivilDate>(), {
    decode: (value, payload) => parseCivilDate(value) ?? refuse(payload, value, "date-form"),
    encode: formatCivilDate,
  })
  .meta(makeValueMeta({ scalar: "date", list: false }));

/**
 * A length of time: months or days.
 * @example
 * period().parse("24 months") //=> { unit: "months", count: 24 }
 */
export function period(): z.ZodCodec<z.ZodString, z.ZodCustom<Period, Period>> {
  return periodSchema;
}

const periodSchema = z
  .codec(z.string(), z.custom<Period>(), {
    decode: (value, payload) => parsePeriod(value) ?? refuse(payload, value, "period-form"),
    encode: formatPeriod,
  })
  .meta(makeValueMeta({ scalar: "period", list: false }));

const shareFile = z.union([z.string(), z.number()]);

/**
 * An exact ratio: `"15 %"` or `0.15`.
 * @example
 * share().parse("15 %") //=> { numerator: 3, denominator: 20 }
 */
export function share(): z.ZodCodec<typeof shareFile, z.ZodCustom<Share, Share>> {
  return shareSchema;
}

const shareSchema = z
  .codec(shareFile, z.custom<Share>(), {
    decode: (value, payload) => parseShare(String(value)) ?? refuse(payload, value, "share-form"),
    encode: formatShare,
  })
  .meta(makeValueMeta({ scalar: "share", list: false }));

/**
 * An opaque id: 1–128 characters without white space.
 * @example
 * id().parse("C-0001") //=> "C-0001"
 */
export function id(): z.ZodString {
  return idSchema;
}

const idSchema = z
  .string()
  .refine(isIdentifier, { message: "id-form" })
  .meta(makeValueMeta({ scalar: "id", list: false }, 1));

/**
 * Free text.
 * @example
 * text().parse("整改报告") //=> "整改报告"
 */
export function text(): z.ZodString {
  return textSchema;
}

const textSchema = z.string().meta(makeValueMeta({ scalar: "text", list: false }));
