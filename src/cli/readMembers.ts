import { parsePortrait } from "../portrait/index.js";
import type { Portrait } from "../result/index.js";
import { CliError } from "./CliError.js";
import { readInput } from "./commonOptions.js";
import { refusals } from "./refusals.js";

/** Portraits of members, one a line, as `batch` writes them. */
export async function readMembers(file: string): Promise<readonly Portrait[]> {
  const text = new TextDecoder().decode(await readInput(file));
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const { portrait, diagnostics } = parsePortrait(line);
    if (portrait !== undefined) return [portrait];
    const code = diagnostics[0]?.code ?? "";
    throw new CliError(refusals.portraitLine(file, index + 1, code));
  });
}
