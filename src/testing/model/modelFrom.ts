import { z } from "zod";
import type { ScalarType } from "../../kernel/index.js";
import {
  civilDate,
  defineModel,
  defineRecord,
  id,
  type Model,
  money,
  period,
  share,
  text,
  titled,
} from "../../model/index.js";
import type { RawField, RawModel } from "./RawModel.js";

/**
 * Declares a model that is given as data.
 * @example
 * modelFrom({ kinds: [{ kind: "person", fields: [] }], records: [], sets: [] }).subjects.size //=> 1
 */
export function modelFrom({ kinds, records, sets }: RawModel): Model {
  return defineModel({
    id: "generated",
    title: { zh: "生成的模型", en: "Generated model" },
    subjects: Object.fromEntries(
      kinds.map(({ kind, fields }) => [
        kind,
        { title: { zh: "对象", en: kind }, plural: `${kind}List`, fields: schemasOf(fields) },
      ]),
    ),
    sets: Object.fromEntries(
      sets.map((name) => [name, { title: { zh: "名单", en: name }, type: { scalar: "id", list: false } as const }]),
    ),
    records: records.map(({ type, fields, ...options }) =>
      defineRecord(type, { ...options, title: { zh: "记录", en: type }, fields: schemasOf(fields) }),
    ),
  });
}

function schemasOf(fields: readonly RawField[]): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]));
}

function schemaOf(field: RawField): z.ZodType {
  const { name, list = false, absent = false, negative = false, members = [] } = field;
  const one = scalarSchemas[field.scalar](field);
  const schema = list ? z.array(one) : one;
  const titles = titled("字段", name, {
    ...(negative ? { negative } : {}),
    ...(members.length === 0 ? {} : { members: Object.fromEntries(members.map((member) => [member, ["项", member]])) }),
  });
  return absent ? schema.nullable().default(null).meta(titles) : schema.meta(titles);
}

const scalarSchemas: { readonly [S in ScalarType]: (field: RawField) => z.ZodType } = {
  boolean: () => z.boolean(),
  integer: ({ bounded, negative }) =>
    bounded
      ? z
          .int()
          .min(negative ? -20 : 0)
          .max(20)
      : z.int(),
  text: ({ bounded }) => (bounded ? text().max(12) : text()),
  id: ({ bounded }) => (bounded ? id().max(12) : id()),
  enum: ({ members = ["A"] }) => z.enum(members),
  money: ({ currency }) => money(currency),
  date: () => civilDate(),
  period: () => period(),
  share: () => share(),
};
