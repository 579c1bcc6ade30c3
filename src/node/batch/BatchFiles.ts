import { BatchError } from "../BatchError.js";
import type { FileLayer } from "../files/FileLayer.js";
import { renameDurably } from "../files/renameDurably.js";
import type { BatchPaths } from "./batchPaths.js";
import type { Checkpoint } from "./Checkpoint.js";
import { LineReader } from "./LineReader.js";
import { OutputFile } from "./OutputFile.js";
import { writing } from "./writing.js";

/** The two files that a run writes, and what a run that stopped had written into them. */
export interface BatchFiles {
  readonly output: OutputFile;
  readonly rejected: OutputFile;
  /** Subjects of the portraits that are done, in order. */
  readonly subjects: readonly Subject[];
  /** Lines that were rejected. */
  readonly rejectedLines: ReadonlySet<number>;
}

export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** Longer than a subject can be. */
const headSize = 256 * 1024;

/** Opens both files, cut to what the checkpoint vouches for; without one both are empty. */
export async function openBatchFiles(
  files: FileLayer,
  paths: BatchPaths,
  checkpoint: Checkpoint | undefined,
): Promise<BatchFiles> {
  const subjects: Subject[] = [];
  const rejectedLines = new Set<number>();
  const portraits = new LineReader(headSize, (head) => subjects.push(subjectOf(head, paths.part)));
  const rejections = new LineReader(headSize, (head) => rejectedLines.add(lineOf(head, paths.rejectedPart)));
  const output = await OutputFile.open(files, paths.part, checkpoint?.output, (bytes) => portraits.push(bytes));
  try {
    const rejected = await OutputFile.open(files, paths.rejectedPart, checkpoint?.rejected, (bytes) =>
      rejections.push(bytes),
    );
    return { output, rejected, subjects, rejectedLines };
  } catch (error) {
    await output.close().catch(() => undefined);
    throw error;
  }
}

const head = /^\{"format":"integrity-portrait\/\d+","subject":\{"kind":("(?:[^"\\]|\\.)*"),"id":("(?:[^"\\]|\\.)*")/;

function subjectOf(portrait: string, file: string): Subject {
  const [, kind, id] = head.exec(portrait) ?? [];
  if (kind === undefined || id === undefined) throw new BatchError("output-changed", { file });
  return { kind: String(JSON.parse(kind)), id: String(JSON.parse(id)) };
}

function lineOf(rejection: string, file: string): number {
  const [, line] = /^\{"line":(\d+),/.exec(rejection) ?? [];
  if (line === undefined) throw new BatchError("output-changed", { file });
  return Number(line);
}

/**
 * Gives a finished run its names; what is done already is left, so that it can be called again after a crash. The portraits
 * come last: where their file stands, everything else does.
 */
export async function nameBatchFiles(files: FileLayer, paths: BatchPaths, checkpoint: Checkpoint): Promise<void> {
  const rejectedAny = checkpoint.summary.rejected > 0;
  if (rejectedAny) await give(files, paths.rejectedPart, paths.rejected);
  else for (const path of [paths.rejectedPart, paths.rejected]) await writing(path, () => files.remove(path));
  await give(files, paths.part, paths.out);
  await writing(paths.checkpoint, () => files.remove(paths.checkpoint));
}

async function give(files: FileLayer, part: string, name: string): Promise<void> {
  if (await exists(files, part)) await writing(name, () => renameDurably(files, part, name));
  else if (!(await exists(files, name))) throw new BatchError("output-changed", { file: name });
}

async function exists(files: FileLayer, path: string): Promise<boolean> {
  try {
    await (await files.open(path, "read")).close();
    return true;
  } catch {
    return false;
  }
}
