import { sha256Hex } from "../../kernel/index.js";
import { BatchError } from "../BatchError.js";
import type { FileLayer } from "../files/FileLayer.js";
import { readWhole } from "../files/readWhole.js";
import { replaceFile } from "../files/replaceFile.js";
import type { Checkpoint, RunIdentity } from "./Checkpoint.js";
import { writing } from "./writing.js";

/** Writes a checkpoint in one step, sealed with its own digest. */
export async function writeCheckpoint(files: FileLayer, path: string, checkpoint: Checkpoint): Promise<void> {
  const body = JSON.stringify(checkpoint);
  const text = `${JSON.stringify({ checkpoint, seal: sha256Hex(body) })}\n`;
  await writing(path, () => replaceFile(files, path, text), text.length);
}

/** The checkpoint of a run that stopped; `undefined` where there is none. A broken one is refused, never guessed at. */
export async function readCheckpoint(files: FileLayer, path: string): Promise<Checkpoint | undefined> {
  const text = await writing(path, () => readWhole(files, path));
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BatchError("checkpoint-invalid", { file: path });
  }
  if (!isSealed(value)) throw new BatchError("checkpoint-invalid", { file: path });
  return value.checkpoint;
}

/** A seal that fits was made by this code over this very content: its shape needs no second check. */
function isSealed(value: unknown): value is { readonly checkpoint: Checkpoint } {
  if (typeof value !== "object" || value === null || !("checkpoint" in value) || !("seal" in value)) return false;
  const { checkpoint, seal } = value;
  if (typeof checkpoint !== "object" || checkpoint === null || !("format" in checkpoint)) return false;
  return checkpoint.format === "integrity-checkpoint/1" && seal === sha256Hex(JSON.stringify(checkpoint));
}

/** Names the first thing in which two runs differ. */
export function requireSameRun(stopped: RunIdentity, now: RunIdentity): void {
  for (const [field, value] of Object.entries(now)) {
    if (new Map(Object.entries(stopped)).get(field) !== value) throw new BatchError("checkpoint-mismatch", { field });
  }
}
