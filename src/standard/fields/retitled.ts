import type { z } from "zod";
import { titled } from "../../model/index.js";

/** The same field under another title, where one list of members serves several record types. */
export function retitled<S extends z.ZodType>(schema: S, zh: string, en: string): S {
  return schema.meta({ ...schema.meta(), ...titled(zh, en) });
}
