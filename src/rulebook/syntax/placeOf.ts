import type { SourcePlace } from "../../kernel/index.js";

/** Turns offsets of a text into places. Columns count code points from 1. */
export class Lines {
  private readonly starts: number[] = [0];
  private readonly file: string;
  private readonly text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) this.starts.push(index + 1);
  }

  place(start: number, end: number): SourcePlace {
    const first = this.lineOf(start);
    const last = this.lineOf(Math.max(start, end));
    return {
      kind: "source",
      file: this.file,
      line: first + 1,
      column: this.column(first, start),
      endLine: last + 1,
      endColumn: this.column(last, Math.max(start, end)),
      excerpt: this.lineText(first),
    };
  }

  lineText(line: number): string {
    const start = this.starts[line] ?? 0;
    const end = this.text.indexOf("\n", start);
    return this.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, "");
  }

  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private column(line: number, offset: number): number {
    return [...this.text.slice(this.starts[line] ?? 0, offset)].length + 1;
  }
}
