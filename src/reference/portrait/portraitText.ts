import { type Portrait, portraitSchema } from "../../result/index.js";

/** The one text of a portrait: keys in the order of the format, no white space. */
export function portraitText(portrait: Portrait): string {
  return JSON.stringify(portraitSchema.parse(portrait, { jitless: true }));
}
