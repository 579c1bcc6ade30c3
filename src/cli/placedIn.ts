import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, SourcePlace } from "../kernel/index.js";

/** The diagnostic of a rule file with the file's path as it is found from where the command runs. */
export function placedIn(folder: string, diagnostic: Diagnostic): Diagnostic {
  const { place } = diagnostic;
  return place?.kind === "source" ? { ...diagnostic, place: sourceIn(folder, place) } : diagnostic;
}

/** Files of a rulebook that this one extends lie elsewhere and keep the name that it is known by. */
export function sourceIn(folder: string, place: SourcePlace): SourcePlace {
  const file = join(folder, place.file);
  return existsSync(file) || !place.file.includes("@") ? { ...place, file } : place;
}
