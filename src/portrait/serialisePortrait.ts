import { type Portrait, portraitSchema } from "../result/index.js";

/**
 * A portrait as JSON text: keys in their fixed order whatever order they were put in, no white space, the same bytes always.
 */
export function serialisePortrait(portrait: Portrait): string {
  return JSON.stringify(portraitSchema.parse(portrait, { jitless: true }));
}
