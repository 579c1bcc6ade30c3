import {
  type CivilDate,
  type DiagnosticArgs,
  type DiagnosticRaiser,
  isIdentifier,
  parseCivilDate,
  parsePeriod,
  parseShare,
  type Scalar,
  type ScalarType,
  type StoredValue,
} from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import { decodeMoney } from "../fields/decodeMoney.js";
import type { FieldDefinition } from "../Model.js";

export type Refusal = DiagnosticRaiser<string, DiagnosticArgs>;
/** Dates read before in the same archive: they repeat from record to record. */
export type DateCache = Map<string, CivilDate>;
type Decode = (value: unknown, field: FieldDefinition, dates?: DateCache) => Scalar | undefined;

/** One scalar as it stands in JSON, read by the field's type; `undefined` where it is refused. Agrees with the zod codecs. */
const decoders: { readonly [S in ScalarType]: { readonly decode: Decode; readonly refusal: Refusal } } = {
  boolean: { decode: (value) => (typeof value === "boolean" ? value : undefined), refusal: say.booleanForm },
  integer: {
    decode: (value, field) =>
      typeof value === "number" && Number.isSafeInteger(value) && (value >= 0 || field.mayBeNegative)
        ? value
        : undefined,
    refusal: say.integerForm,
  },
  text: { decode: (value) => (typeof value === "string" ? value : undefined), refusal: say.textForm },
  id: {
    decode: (value) => (typeof value === "string" && isIdentifier(value) ? value : undefined),
    refusal: say.idForm,
  },
  enum: {
    // BECAUSE: the catalogue's own text, not the file's: two references to one text are compared at once, two texts letter by letter.
    decode: (value, { type: { members = [] } }) =>
      typeof value === "string" ? members[members.indexOf(value)] : undefined,
    refusal: say.enumForm,
  },
  money: {
    decode: (value, field) => {
      const amount = decodeMoney(value, field.type.currency);
      return amount !== undefined && (amount.amount >= 0 || field.mayBeNegative) ? amount : undefined;
    },
    refusal: say.moneyForm,
  },
  date: {
    decode: (value, _, dates) => (typeof value === "string" ? decodeDate(value, dates) : undefined),
    refusal: say.dateForm,
  },
  period: { decode: (value) => (typeof value === "string" ? parsePeriod(value) : undefined), refusal: say.periodForm },
  share: {
    decode: (value) => (typeof value === "string" || typeof value === "number" ? parseShare(String(value)) : undefined),
    refusal: say.shareForm,
  },
};

function decodeDate(text: string, dates: DateCache | undefined): CivilDate | undefined {
  const known = dates?.get(text);
  if (known !== undefined) return known;
  const date = parseCivilDate(text);
  if (date !== undefined) dates?.set(text, date);
  return date;
}

/** The value of a field, or the diagnostic that refuses it: values are never functions. */
export function decodeField(value: unknown, field: FieldDefinition, dates?: DateCache): StoredValue | Refusal {
  if (value === null) return null;
  const read = field.type.list ? decodeList(value, field, dates) : decodeScalar(value, field, dates);
  if (field.accepts === undefined || typeof read === "function" || field.accepts(value)) return read;
  return say.valueRefused;
}

function decodeScalar(value: unknown, field: FieldDefinition, dates: DateCache | undefined): Scalar | Refusal {
  const { decode, refusal } = decoders[field.type.scalar];
  return decode(value, field, dates) ?? refusal;
}

function decodeList(value: unknown, field: FieldDefinition, dates: DateCache | undefined): StoredValue | Refusal {
  if (!Array.isArray(value)) return say.listForm;
  const list: Scalar[] = [];
  for (const member of value) {
    const read = decodeScalar(member, field, dates);
    if (typeof read === "function") return read;
    list.push(read);
  }
  return list;
}
