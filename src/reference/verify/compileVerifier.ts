import { IntegrityError, type Sha256 } from "../../kernel/index.js";
import type { Archive, Model } from "../../model/index.js";
import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { compileReference } from "../evaluate/compileReference.js";
import type { Verification } from "./Verification.js";
import { verifierOf } from "./verifierOf.js";

export interface VerifierOptions {
  /** A faster SHA-256 of the host; it must be the one the archives were parsed with, or give the same digests. */
  readonly sha256?: Sha256;
}

/** Holds a portrait against the archive it was made from. Text and bytes must be exact, of a value the order of keys is free. */
export type Verify<M = Model> = (
  portrait: Portrait | string | Uint8Array,
  archive: Archive<M>,
  /** Of the portrait of a unit with its members: theirs. */
  members?: readonly Portrait[],
) => Promise<Verification>;

/**
 * Makes a verifying function of a rulebook and its model: compiled once, used for any number of portraits.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && (await compileVerifier(standardRulebook, standardModel)("{}", archive)).ok //=> false
 */
export function compileVerifier<M extends Model, R extends string>(
  rulebook: Rulebook<R>,
  model: M,
  options: VerifierOptions = {},
): Verify<M> {
  requireKey("rulebook-required", rulebook, "catalogueHash", "a rulebook as parseRulebook returns it");
  requireKey("model-required", model, "catalogueHash", "a model as defineModel returns it");
  const verifier = verifierOf(rulebook, model, compileReference(rulebook, model), options.sha256);
  return (portrait, archive, members) => {
    requireKey("archive-required", archive, "unusable", "an archive as parseArchive returns it under the key archive");
    return verifier(archive)(portrait, members);
  };
}

/** BECAUSE: JavaScript callers may pass what the types forbid, such as all that a parser returned. */
function requireKey(code: string, value: unknown, key: string, what: string): void {
  if (typeof value === "object" && value !== null && key in value) return;
  throw new IntegrityError(code, `pass ${what}`);
}
