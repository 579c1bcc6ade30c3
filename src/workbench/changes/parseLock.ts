import { z } from "zod";
import type { RulebookLock } from "./RulebookLock.js";

const lockSchema = z.object({
  format: z.literal("integrity-lock/1"),
  about: z.array(z.string()),
  base: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  catalogueHash: z.string(),
  items: z.record(z.string(), z.string()),
});

/**
 * Reads a lock file; `undefined` where the text is none.
 * @example
 * parseLock("{}") //=> undefined
 */
export function parseLock(text: string): RulebookLock | undefined {
  try {
    const parsed = lockSchema.safeParse(JSON.parse(text), { jitless: true });
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
