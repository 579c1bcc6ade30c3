import type { ScalarType } from "../kernel/index.js";
import type { FieldDefinition, Model } from "./Model.js";

type JsonSchema = Readonly<Record<string, unknown>>;

const date: JsonSchema = {
  type: "string",
  pattern: "^(19\\d{2}|2\\d{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
};
const scalars: { readonly [S in ScalarType]: (field: FieldDefinition) => JsonSchema } = {
  boolean: () => ({ type: "boolean" }),
  integer: ({ mayBeNegative }) => ({ type: "integer", ...(mayBeNegative ? {} : { minimum: 0 }) }),
  text: () => ({ type: "string" }),
  id: () => ({ type: "string", minLength: 1, maxLength: 128, pattern: "^\\S+$" }),
  enum: ({ type: { members = [] } }) => ({ enum: members }),
  money: ({ type: { currency }, mayBeNegative }) => ({
    oneOf: [
      { type: "string", pattern: `^${mayBeNegative ? "-?" : ""}(0|[1-9]\\d*)(\\.\\d+)? ${currency ?? "[A-Z]{3}"}$` },
      {
        type: "object",
        properties: {
          amount: { type: "integer", ...(mayBeNegative ? {} : { minimum: 0 }) },
          currency: currency === undefined ? { type: "string", pattern: "^[A-Z]{3}$" } : { const: currency },
        },
        required: ["amount", "currency"],
        additionalProperties: false,
      },
    ],
  }),
  date: () => date,
  period: () => ({ type: "string", pattern: "^-?(0|[1-9]\\d{0,4}) (day|month|year)s?$" }),
  share: () => ({ oneOf: [{ type: "string", pattern: "^-?(0|[1-9]\\d*)(\\.\\d+)? ?%?$" }, { type: "number" }] }),
};

/**
 * The JSON Schema (draft 2020-12) of archive files of a model, from the same catalogue that the parser reads.
 * @example
 * archiveJsonSchema(defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).title //=> "integrity-archive/1 (Model)"
 */
export function archiveJsonSchema(model: Model): JsonSchema {
  const record = { oneOf: [...model.records.keys()].map((type) => ({ $ref: `#/$defs/${type}` })) };
  const profiles = [...model.subjects.values()];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `integrity-archive/1 (${model.title.en})`,
    type: "object",
    required: ["format", "subject", "records"],
    properties: {
      format: { const: "integrity-archive/1" },
      subject: {
        oneOf: profiles.map(({ kind, facts, title }) =>
          object(facts, { kind: { const: kind } }, ["kind", "id"], title.en),
        ),
      },
      records: { type: "array", items: record },
      related: {
        type: "object",
        properties: {
          ...Object.fromEntries(
            profiles.map(({ plural, facts, title }) => [
              plural,
              { type: "array", items: object(facts, {}, ["id"], title.en) },
            ]),
          ),
          records: { type: "array", items: record },
          sets: {
            type: "object",
            properties: Object.fromEntries(
              [...model.sets.keys()].map((name) => [name, { type: "array", items: { type: "string" } }]),
            ),
          },
          peers: { type: "array", items: { type: "object", required: ["rule", "let", "subjects"] } },
        },
      },
      loaded: {
        oneOf: [
          { const: "all" },
          {
            type: "object",
            properties: Object.fromEntries(
              [...model.records.keys()].map((type) => [type, { enum: ["complete", "partial", "notLoaded"] }]),
            ),
          },
        ],
      },
    },
    $defs: Object.fromEntries(
      [...model.records.values()].map(({ type, facts, title }) => [
        type,
        object(facts, { type: { const: type } }, ["type", "id", "recordedOn"], title.en),
      ]),
    ),
  };
}

function object(
  facts: ReadonlyMap<string, FieldDefinition>,
  tag: JsonSchema,
  required: readonly string[],
  title: string,
): JsonSchema {
  const fields = [...facts.values()].filter(({ compute }) => compute === undefined);
  return {
    type: "object",
    title,
    required,
    properties: { ...tag, ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])) },
  };
}

function fieldSchema(field: FieldDefinition): JsonSchema {
  const { type, title } = field;
  const scalar = scalars[type.scalar](field);
  const value = type.list ? { type: "array", items: scalar } : scalar;
  return { title: `${title.en} · ${title.zh}`, anyOf: [value, { type: "null" }] };
}
