import { z } from "zod";
import { portraitSchema } from "../result/index.js";

/**
 * The JSON Schema (draft 2020-12) of `integrity-portrait/1`, closed: what is written holds no other keys.
 * @example
 * portraitJsonSchema()["$id"] //=> "integrity-portrait/1"
 */
export function portraitJsonSchema(): Readonly<Record<string, unknown>> {
  return { $id: "integrity-portrait/1", ...z.toJSONSchema(portraitSchema, { target: "draft-2020-12" }) };
}
