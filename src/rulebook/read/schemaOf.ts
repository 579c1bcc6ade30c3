import type { Shape } from "./Shape.js";

export interface MapSchema extends Readonly<Record<string, unknown>> {
  readonly required: readonly string[];
}

/** The JSON Schema of a map with a closed set of keys. */
export function schemaOf(shape: Shape): MapSchema {
  const keys = Object.entries(shape);
  return {
    type: "object",
    additionalProperties: false,
    required: keys.filter(([, one]) => one.required === true).map(([name]) => name),
    properties: Object.fromEntries(
      keys.map(([name, one]) => [name, { description: `${one.title.en} · ${one.title.zh}`, ...one.schema }]),
    ),
  };
}
