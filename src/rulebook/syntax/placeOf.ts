import type { SourcePlace } from "../../kernel/index.js";

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Turns offsets of a text into places. Columns count code points from 1, a byte order mark at the start counts nothing. */
export class Lines {
  private readonly file: string;
  private readonly lines: readonly Line[];
  /** Offsets of the second halves of surrogate pairs, ascending: what makes a column less than a distance. */
  private readonly halves: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    const lines: Line[] = [];
    let start = text.startsWith("\ufeff") ? 1 : 0;
    for (let end = text.indexOf("\n", start); end >= 0; end = text.indexOf("\n", start)) {
      lines.push({ start, text: text.slice(start, text[end - 1] === "\r" ? end - 1 : end) });
      start = end + 1;
    }
    lines.push({ start, text: text.slice(start) });
    this.lines = lines;
    this.halves = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), (match) => match.index + 1);
  }

  place(start: number, end: number): SourcePlace {
    const first = this.lineOf(start);
    const last = end > start ? this.lineOf(end) : first;
    return {
      kind: "source",
      file: this.file,
      line: first + 1,
      column: this.column(first, start),
      endLine: last + 1,
      endColumn: this.column(last, Math.max(start, end)),
      excerpt: this.lines[first]?.text ?? "",
    };
  }

  private lineOf(offset: number): number {
    return Math.max(0, countBelow(this.lines.length, (index) => (this.lines[index]?.start ?? 0) <= offset) - 1);
  }

  private column(line: number, offset: number): number {
    const start = this.lines[line]?.start ?? 0;
    const before = (limit: number): number =>
      countBelow(this.halves.length, (index) => (this.halves[index] ?? 0) < limit);
    return Math.max(0, offset - start) - (before(offset) - before(start)) + 1;
  }
}

/** How many of the first indexes satisfy a test that holds up to some index and not beyond. */
function countBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
