import { type Portrait, portraitSchema } from "../result/index.js";

/**
 * A portrait as JSON text: keys in their fixed order whatever order they were put in, no white space, the same bytes always.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && JSON.parse(serialisePortrait(compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" }))).subject.id //=> "C-1"
 */
export function serialisePortrait(portrait: Portrait): string {
  return JSON.stringify(portraitSchema.parse(portrait, { jitless: true }));
}
