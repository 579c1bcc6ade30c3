import { z } from "zod";
import { type PortraitShape, portraitSchema } from "../src/result/index.ts";

/** What of a zod definition is read here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number | boolean)[];
  readonly format?: string;
}

/** The portrait's schema as data, each shape once, the whole last: portraits are written by it, so that writing loads no zod. */
export function generatePortraitShapes(): ReadonlyMap<string, string> {
  const shapes: PortraitShape[] = [];
  const known = new Map<string, number>();
  indexOf(portraitSchema, shapes, known);
  return new Map([
    [
      "src/result/portraitShapes.gen.ts",
      `// Generated from portraitSchema.ts by \`npm run generate\`. Do not edit.
import type { PortraitShape } from "./PortraitShape.js";

/** Every kind of value in a portrait; the last one is the portrait. */
export const portraitShapes: readonly PortraitShape[] = ${JSON.stringify(shapes)};
`,
    ],
  ]);
}

function indexOf(schema: z.ZodType, shapes: PortraitShape[], known: Map<string, number>): number {
  const shape = shapeOf(schema, (inner) => indexOf(inner, shapes, known));
  const text = JSON.stringify(shape);
  const index = known.get(text) ?? shapes.push(shape) - 1;
  known.set(text, index);
  return index;
}

function shapeOf(schema: z.ZodType, index: (inner: z.ZodType) => number): PortraitShape {
  const { type, shape, element, innerType, entries, values, format } = definitionOf(schema);
  if (shape !== undefined)
    return {
      keys: Object.entries(shape).map(([name, value]) => [name, index(required(value)), required(value) !== value]),
    };
  if (type === "string" || type === "boolean") return type;
  if (type === "number" && format === "safeint") return boundedOf(schema);
  if (type === "array" && element !== undefined) return { listOf: index(element) };
  if (type === "nullable" && innerType !== undefined) return { orNull: index(innerType) };
  if (type === "enum" && entries !== undefined) return { oneOf: Object.values(entries) };
  if (type === "literal" && values !== undefined) return { oneOf: values };
  throw new Error(`The portrait's schema has a ${type}, of which no shape is known.`);
}

function boundedOf(schema: z.ZodType): PortraitShape {
  if (!(schema instanceof z.ZodNumber)) throw new Error("A safe integer of the portrait's schema is no zod number.");
  const least = schema.minValue ?? Number.MIN_SAFE_INTEGER;
  const greatest = schema.maxValue ?? Number.MAX_SAFE_INTEGER;
  const isAny = least <= Number.MIN_SAFE_INTEGER && greatest >= Number.MAX_SAFE_INTEGER;
  return isAny ? "integer" : { between: [least, greatest] };
}

function required(schema: z.ZodType): z.ZodType {
  const { type, innerType } = definitionOf(schema);
  return type === "optional" && innerType !== undefined ? innerType : schema;
}

function definitionOf(schema: z.ZodType): Definition {
  // BECAUSE: zod documents `_zod.def` for libraries built on it; every def has these keys or lacks them.
  return schema._zod.def as unknown as Definition;
}
