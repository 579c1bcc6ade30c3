import type { Hash } from "node:crypto";
import { BatchError } from "../BatchError.js";
import { isBlankLine } from "../isBlankLine.js";
import type { ByteLine } from "../splitLines.js";
import type { BatchFiles } from "./BatchFiles.js";
import type { Checkpoint } from "./Checkpoint.js";
import type { SubjectIndex } from "./SubjectIndex.js";

/** A line and the running hash of everything up to its end. */
export interface HashedLine extends ByteLine {
  readonly prefix: Hash;
}

/** Reads over what a stopped run has done, makes sure that it is the same, and notes whom it has assessed. */
export async function skipDoneLines(
  lines: AsyncGenerator<HashedLine>,
  { input, output }: Checkpoint,
  { subjects, rejectedLines }: BatchFiles,
  index: SubjectIndex,
  paths: { readonly input: string; readonly part: string },
): Promise<void> {
  let next = 0;
  let end = 0;
  while (end < input.offset) {
    const { done, value } = await lines.next();
    if (done === true || value.end > input.offset)
      throw new BatchError("checkpoint-input-changed", { file: paths.input });
    end = value.end;
    if (end === input.offset && value.prefix.digest("hex") !== input.hash)
      throw new BatchError("checkpoint-input-changed", { file: paths.input });
    if (isBlankLine(value) || rejectedLines.has(value.line)) continue;
    const subject = subjects[next];
    next += 1;
    if (subject !== undefined) index.note(subject.kind, subject.id, value.line);
  }
  if (next !== subjects.length && output.length > 0) throw new BatchError("output-changed", { file: paths.part });
}
