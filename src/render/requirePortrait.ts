import { IntegrityError } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";

/** Callers without types may pass the text of a portrait, an archive, or what came of a failed reading. */
export function requirePortrait(portrait: Partial<Portrait> | undefined): void {
  if (portrait?.format !== undefined && portrait.rulebook !== undefined) return;
  throw new IntegrityError(
    "portrait-required",
    "pass a portrait, as an assessing function returns it or as parsePortrait returns it under `portrait`",
  );
}
