import type { Diagnostic } from "../kernel/index.js";
import { scanDiagnostics } from "../model/index.js";
import type { SubjectIndex } from "./batch/SubjectIndex.js";
import { batchDiagnostics } from "./diagnostics/batch.js";
import { isBlankLine } from "./isBlankLine.js";
import type { ByteLine } from "./splitLines.js";
import type { Crew } from "./workers/Crew.js";
import type { LineAnswer } from "./workers/LineJob.js";

/** The longest line that is read. */
export const lineLimit: number = 16 * 1024 * 1024;
/** Bytes of lines in flight beyond which no further one is read. */
const bytesInFlight = 2 * lineLimit;

/** A line and what came of it. */
export interface AssessedLine<L extends ByteLine = ByteLine> {
  readonly at: L;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent: the line is rejected, for the errors among the diagnostics. */
  readonly assessed?: NonNullable<LineAnswer["assessed"]>;
}

export interface AssessLinesOptions {
  readonly crew: Crew;
  readonly subjects: SubjectIndex;
  /** No further line is read from here on; those in hand are finished. */
  readonly stop?: AbortSignal;
  /** Milliseconds for the lines in hand after `stop`. */
  readonly grace: number;
}

/**
 * Assesses lines side by side and gives the results in the order of the lines, blank ones left out. So many are in flight:
 * 2 × workers + 16, or 32 MiB; who reads slowly holds up the reading. A subject that was assessed before is rejected.
 */
export async function* assessLines<L extends ByteLine>(
  lines: AsyncGenerator<L>,
  options: AssessLinesOptions,
): AsyncGenerator<AssessedLine<L>> {
  const flow = new Flow(lines, options);
  try {
    for (let next = await flow.next(); next !== undefined; next = await flow.next())
      yield settle(next.at, next.answer, options.subjects);
  } finally {
    flow.forget();
  }
}

interface InFlight<L> {
  readonly at: L;
  answer?: LineAnswer;
}

/** Lines read ahead and their answers. Woken by whatever happens next: a line, an answer, a stop. */
class Flow<L extends ByteLine> {
  private readonly lines: AsyncGenerator<L>;
  private readonly options: AssessLinesOptions;
  private readonly most: number;
  private readonly inFlight: InFlight<L>[] = [];
  private size = 0;
  private isReading = false;
  private ended = false;
  private over = false;
  private failure: { readonly error: unknown } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private wake: () => void = () => undefined;

  constructor(lines: AsyncGenerator<L>, options: AssessLinesOptions) {
    this.lines = lines;
    this.options = options;
    const { workers } = options.crew;
    this.most = workers === 1 ? 1 : 2 * workers + 16;
    options.stop?.addEventListener("abort", this.stop);
    if (options.stop?.aborted) this.stop();
  }

  /** The next line in order, or nothing after the last. */
  async next(): Promise<{ readonly at: L; readonly answer: LineAnswer } | undefined> {
    for (;;) {
      if (this.failure !== undefined) throw this.failure.error;
      const [head] = this.inFlight;
      if (this.over || (head === undefined && this.ended)) return undefined;
      if (head?.answer !== undefined) {
        this.inFlight.shift();
        this.size -= sizeOf(head.at);
        return { at: head.at, answer: head.answer };
      }
      if (!this.ended && !this.isReading && this.inFlight.length < this.most && this.size < bytesInFlight) this.read();
      await new Promise<void>((wake) => {
        this.wake = wake;
      });
    }
  }

  forget(): void {
    clearTimeout(this.timer);
    this.options.stop?.removeEventListener("abort", this.stop);
  }

  private readonly stop = (): void => {
    this.ended = true;
    this.timer = setTimeout(() => {
      this.over = true;
      this.wake();
    }, this.options.grace);
    this.wake();
  };

  private read(): void {
    this.isReading = true;
    this.lines
      .next()
      .then((result) => {
        this.isReading = false;
        // A line that comes after the stop was not asked for any more.
        if (this.ended) return;
        if (result.done === true) this.ended = true;
        else if (!isBlankLine(result.value)) this.assess(result.value);
      })
      .catch(this.fail)
      .finally(() => this.wake());
  }

  private assess(at: L): void {
    const flying: InFlight<L> = { at };
    this.inFlight.push(flying);
    this.size += sizeOf(at);
    const answer = answerTo(at, this.options.crew);
    if (!(answer instanceof Promise)) {
      flying.answer = answer;
      return;
    }
    answer
      .then((settled) => {
        flying.answer = settled;
      })
      .catch(this.fail)
      .finally(() => this.wake());
  }

  private readonly fail = (error: unknown): void => {
    this.failure ??= { error };
  };
}

function answerTo({ line, bytes }: ByteLine, crew: Crew): LineAnswer | Promise<LineAnswer> {
  if (bytes !== undefined) return crew.assess({ line, bytes });
  const place = { kind: "archive", pointer: "", offset: lineLimit, line } as const;
  return { diagnostics: [scanDiagnostics["limit-line"](place, {})] };
}

function settle<L extends ByteLine>(at: L, answer: LineAnswer, subjects: SubjectIndex): AssessedLine<L> {
  const { assessed, diagnostics } = answer;
  if (assessed === undefined) return { at, diagnostics };
  const first = subjects.note(assessed.subject.kind, assessed.subject.id, at.line);
  if (first === undefined) return { at, diagnostics, assessed };
  const place = { kind: "archive", pointer: "/subject/id", line: at.line } as const;
  return { at, diagnostics: [batchDiagnostics["duplicate-subject"](place, { first })] };
}

function sizeOf({ bytes }: ByteLine): number {
  return bytes?.length ?? 0;
}
