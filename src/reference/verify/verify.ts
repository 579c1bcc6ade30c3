import type { Archive, Model } from "../../model/index.js";
import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { compileVerifier, type VerifierOptions } from "./compileVerifier.js";
import type { Verification } from "./Verification.js";

/**
 * Whether a portrait is exactly what the second engine derives from archive, rulebook and model under the portrait's own
 * day, state of knowledge, audience and parts; if not, the first place where it differs. Text and bytes must be as
 * `serialisePortrait` writes them, one line feed at the end allowed; of a parsed value the order of keys is free.
 * Never throws for what is wrong with the portrait; an `IntegrityError` for a broken call. For many portraits of one rulebook
 * use `compileVerifier`.
 * SEE: design §5, `reference`.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && (await verify('{"format":"none"}', archive, standardRulebook, standardModel)) //=> { ok: false, code: "verification-format", pointer: "/format", expected: "integrity-portrait/1", actual: "none", message: { zh: "/format 不是本版本能核验的格式或语义版本", en: "/format is no format or semantics that this version verifies" } }
 */
export async function verify<M extends Model, R extends string>(
  portrait: Portrait | string | Uint8Array,
  archive: Archive<M>,
  rulebook: Rulebook<R>,
  model: M,
  options: VerifierOptions & { readonly members?: readonly Portrait[] } = {},
): Promise<Verification> {
  return compileVerifier(rulebook, model, options)(portrait, archive, options.members);
}
