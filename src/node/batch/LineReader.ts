const newline = 0x0a;

/** Cuts bytes that are pushed into lines and shows the head of each: enough to see what the line is about. */
export class LineReader {
  private readonly headSize: number;
  private readonly each: (head: string) => void;
  private parts: Uint8Array[] = [];
  private size = 0;

  constructor(headSize: number, each: (head: string) => void) {
    this.headSize = headSize;
    this.each = each;
  }

  push(bytes: Uint8Array): void {
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      this.keep(bytes.subarray(start, end));
      this.each(Buffer.concat(this.parts).toString("utf8"));
      this.parts = [];
      this.size = 0;
      start = end + 1;
    }
    this.keep(bytes.subarray(start));
  }

  private keep(bytes: Uint8Array): void {
    if (this.size >= this.headSize || bytes.length === 0) return;
    const kept = bytes.slice(0, this.headSize - this.size);
    this.parts.push(kept);
    this.size += kept.length;
  }
}
