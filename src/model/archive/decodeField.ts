import {
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

type Refusal = DiagnosticRaiser<string, DiagnosticArgs>;
type Decode = (value: unknown, field: FieldDefinition) => Scalar | undefined;

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
    decode: (value, field) => (typeof value === "string" && field.type.members?.includes(value) ? value : undefined),
    refusal: say.enumForm,
  },
  money: {
    decode: (value, field) => {
      const amount = decodeMoney(value, field.type.currency);
      return amount !== undefined && (amount.amount >= 0 || field.mayBeNegative) ? amount : undefined;
    },
    refusal: say.moneyForm,
  },
  date: { decode: (value) => (typeof value === "string" ? parseCivilDate(value) : undefined), refusal: say.dateForm },
  period: { decode: (value) => (typeof value === "string" ? parsePeriod(value) : undefined), refusal: say.periodForm },
  share: {
    decode: (value) => (typeof value === "string" || typeof value === "number" ? parseShare(String(value)) : undefined),
    refusal: say.shareForm,
  },
};

/** The value of a field, or which diagnostic refuses it. */
export function decodeField(
  value: unknown,
  field: FieldDefinition,
): { readonly value: StoredValue } | { readonly refusal: Refusal } {
  if (value === null) return { value: null };
  const read = field.type.list ? decodeList(value, field) : decodeScalar(value, field);
  if (field.accepts === undefined || "refusal" in read || field.accepts(value)) return read;
  return { refusal: say.valueRefused };
}

function decodeScalar(
  value: unknown,
  field: FieldDefinition,
): { readonly value: Scalar } | { readonly refusal: Refusal } {
  const { decode, refusal } = decoders[field.type.scalar];
  const decoded = decode(value, field);
  return decoded === undefined ? { refusal } : { value: decoded };
}

function decodeList(
  value: unknown,
  field: FieldDefinition,
): { readonly value: StoredValue } | { readonly refusal: Refusal } {
  if (!Array.isArray(value)) return { refusal: say.listForm };
  const list: Scalar[] = [];
  for (const member of value) {
    const read = decodeScalar(member, field);
    if ("refusal" in read) return read;
    list.push(read.value);
  }
  return { value: list };
}
