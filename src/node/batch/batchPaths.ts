/** The files of a durable run, all beside its output. */
export interface BatchPaths {
  readonly out: string;
  readonly part: string;
  readonly rejected: string;
  readonly rejectedPart: string;
  readonly checkpoint: string;
}

export function batchPaths(out: string): BatchPaths {
  const rejected = `${out}.rejected.ndjson`;
  return { out, part: `${out}.part`, rejected, rejectedPart: `${rejected}.part`, checkpoint: `${out}.checkpoint.json` };
}
