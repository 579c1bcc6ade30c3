import { CliError } from "./CliError.js";
import { readInput } from "./commonOptions.js";

/** `--related`: what all archives share, the `related` part of an archive file in a file of its own. */
export async function readRelatedFile(path: string): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await readInput(path)));
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(`${path} is not valid JSON`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value));
  throw new CliError(`${path} holds no related part: { "posts": [ … ], "units": [ … ], … }`);
}
