import type { Archive, Model } from "../../model/index.js";
import type { AssessOptions } from "../../portrait/index.js";
import type { Verification } from "../../reference/index.js";
import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { ArchiveKnobs } from "../archive/ArchiveKnobs.js";
import type { RulebookKnobs } from "../rulebook/RulebookKnobs.js";

/** Holds the text of a portrait against the archive that it was made from. */
export type VerifyLike = (portrait: string, archive: Archive) => Verification | Promise<Verification>;

export type AssessLike = (archive: Archive, options: AssessOptions) => Portrait | Promise<Portrait>;

/** What is put under the laws. Only the model is needed; what is not given is the library's own. */
export interface LawSubject {
  readonly model: Model;
  /** Where there is none, rulebooks are generated for the model. */
  readonly rulebook?: Rulebook;
  /** How a rulebook becomes an assessing function: put your own in its place to test what you have wrapped around it. */
  readonly compile?: (rulebook: Rulebook, model: Model) => AssessLike;
  /** How the text of an archive file is read. */
  readonly read?: (text: string) => Archive | undefined;
  /** A second engine that has to give the same portraits. */
  readonly second?: (rulebook: Rulebook, model: Model) => AssessLike;
  /** How a portrait is verified; `compileVerifier` where not given. */
  readonly verify?: (rulebook: Rulebook, model: Model) => VerifyLike;
  readonly archives?: Partial<ArchiveKnobs>;
  readonly rules?: Partial<RulebookKnobs>;
}
