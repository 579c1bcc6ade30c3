import { z } from "zod";
import type { Truth } from "./Truth.js";

const truthSchema = z.object({
  subject: z.object({ kind: z.enum(["cadre", "post", "unit"]), id: z.string() }),
  planter: z.string(),
  kind: z.enum(["planted", "control", "withheld"]),
  rule: z.string(),
  expect: z.enum(["fires", "silent", "unknown", "mitigated", "counted-once", "reminds"]),
  finding: z.string().exactOptional(),
  also: z.array(z.string()).exactOptional(),
  diagnosed: z.literal(true).exactOptional(),
});

/** A line of `truth.ndjson`; `undefined` where it is none. Never throws. */
export function readTruth(line: string): Truth | undefined {
  try {
    return truthSchema.safeParse(JSON.parse(line), { jitless: true }).data;
  } catch {
    return undefined;
  }
}
