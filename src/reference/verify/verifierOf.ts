import type { Sha256 } from "../../kernel/index.js";
import { type Archive, type Model, viewArchive } from "../../model/index.js";
import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { Evaluate } from "../portrait/Evaluate.js";
import { portraitText } from "../portrait/portraitText.js";
import type { ReferenceOptions } from "../portrait/ReferenceOptions.js";
import { referencePortrait } from "../portrait/referencePortrait.js";
import { firstDifference } from "./firstDifference.js";
import { pointerAt } from "./pointerAt.js";
import { type Document, readDocument } from "./readDocument.js";
import { readHeader } from "./readHeader.js";
import { refusal } from "./refusal.js";
import type { Verification } from "./Verification.js";

/** Holds any number of portraits against one archive; what was derived once is not derived again. */
export type VerifyAgainst = (portrait: unknown, members?: readonly Portrait[]) => Promise<Verification>;

/** A verifier of one rulebook over any number of archives, on whichever evaluation it is given. */
export function verifierOf<R extends string>(
  rulebook: Rulebook<R>,
  model: Model,
  evaluate: Evaluate<R>,
  sha256?: Sha256,
): (archive: Archive) => VerifyAgainst {
  return (archive) => {
    const hashes = new Map<string, string>();
    const texts = new Map<string, Promise<string>>();
    const derived = (key: string, options: ReferenceOptions): Promise<string> => {
      const known = texts.get(key) ?? derive(options);
      texts.set(key, known);
      return known;
    };
    const derive = async (options: ReferenceOptions): Promise<string> =>
      portraitText(await referencePortrait(archive, model, rulebook, options, evaluate, sha256));
    return async (portrait, members = []) => {
      const document = readDocument(portrait);
      if ("refused" in document) return document.refused;
      const options = readHeader(document.value, rulebook, model, members);
      if ("refused" in options) return options.refused;
      const key = JSON.stringify(options);
      const hash = hashes.get(key) ?? viewArchive(archive, model, { ...options, sha256 }).hash;
      hashes.set(key, hash);
      return againstArchive(document.value, hash) ?? againstText(document, await derived(key, options));
    };
  };
}

function againstArchive(document: unknown, expected: string): Verification | undefined {
  // BECAUSE: readHeader has found an object.
  const actual: unknown = Reflect.get(document as object, "archiveHash");
  if (actual === expected) return undefined;
  return refusal("verification-archive", "/archiveHash", { expected, ...(actual === undefined ? {} : { actual }) });
}

/** A text is the very text, a line feed at its end aside; a value has the same keys and values. */
function againstText({ value, text }: Document, expected: string): Verification {
  const written = text?.replace(/\n$/, "");
  if (written === expected) return { ok: true };
  const difference = firstDifference(value, JSON.parse(expected), written !== undefined);
  if (difference !== undefined) return difference;
  if (written === undefined) return { ok: true };
  let offset = 0;
  while (written[offset] === expected[offset]) offset += 1;
  const before = new TextEncoder().encode(written.slice(0, offset)).length;
  return refusal("verification-text", pointerAt(written, offset), {}, { fault: "json-form", offset: before });
}
