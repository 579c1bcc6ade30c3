import type { Model } from "../model/index.js";
import type { AssessOptions } from "../portrait/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { type AssessedLine, assessLines, lineLimit } from "./assessLines.js";
import { assessOptionsOf } from "./assessOptionsOf.js";
import { SubjectIndex } from "./batch/SubjectIndex.js";
import type { AuditHook } from "./hooks/AuditEvent.js";
import type { BatchProgress } from "./hooks/BatchProgress.js";
import { channels } from "./hooks/channels.js";
import { report } from "./hooks/report.js";
import { splitLines } from "./splitLines.js";
import type { LineForm } from "./workers/LineJob.js";
import { type CrewOptions, openCrew } from "./workers/openCrew.js";

export interface AssessStreamOptions extends AssessOptions, CrewOptions {
  /** Stops the run. A stream throws the signal's reason; a file is left so that the same call goes on with it. */
  readonly signal?: AbortSignal;
  /** Posts, units, sets and peers that all archives share: the `related` part of an archive file. */
  readonly related?: Readonly<Record<string, unknown>>;
  /** Called for every line, in order, before its result comes out. */
  readonly audit?: AuditHook;
  /** Called after every line. */
  readonly onProgress?: (progress: BatchProgress) => void;
}

/** Assesses the lines of a stream, with every hook told, in the form that is asked for. */
export async function* streamLines(
  input: AsyncIterable<Uint8Array>,
  rulebook: Rulebook,
  model: Model,
  options: AssessStreamOptions,
  form: LineForm,
): AsyncGenerator<AssessedLine> {
  const { signal, related, audit, onProgress } = options;
  const assess = assessOptionsOf(options);
  signal?.throwIfAborted();
  const shared = related === undefined ? {} : { related };
  const crew = openCrew({ rulebook, options: assess, form, ...shared }, model, options);
  const count = { done: 0, rejected: 0 };
  let status = "failed";
  if (channels.batch.hasSubscribers)
    channels.batch.publish({ phase: "start", rulebook: rulebook.hash, workers: crew.workers });
  try {
    const stop = signal === undefined ? {} : { stop: signal };
    const lines = splitLines(input, lineLimit);
    for await (const result of assessLines(lines, { crew, subjects: new SubjectIndex(), grace: 0, ...stop })) {
      signal?.throwIfAborted();
      await report(result, rulebook, assess, audit);
      count[result.assessed === undefined ? "rejected" : "done"] += 1;
      onProgress?.({ ...count, bytes: result.at.end });
      yield result;
    }
    signal?.throwIfAborted();
    status = "finished";
  } finally {
    if (signal?.aborted) status = "stopped";
    if (channels.batch.hasSubscribers) channels.batch.publish({ phase: "end", status, ...count });
    await crew.close();
  }
}
