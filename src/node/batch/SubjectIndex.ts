import { createHash } from "node:crypto";

const slotWords = 4;

/**
 * Which subjects a batch has seen, and in which line: 16 bytes each (96 bits of SHA-256 and the line) at a load of at most
 * one half, so at most 64 bytes a subject whatever ids look like. That two of ten million subjects are taken for one has a
 * probability under 10^-15.
 */
export class SubjectIndex {
  private words = new Uint32Array(1024 * slotWords);
  private count = 0;

  /** The line in which the subject stood before; notes this one where there was none. */
  note(kind: string, id: string, line: number): number | undefined {
    if ((this.count + 1) * 2 * slotWords > this.words.length) this.grow();
    const digest = createHash("sha256").update(`${kind.length}:${kind}${id}`).digest();
    const key = [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8)] as const;
    const at = this.slotOf(key);
    const known = this.words[at + 3] ?? 0;
    if (known !== 0) return known;
    this.words.set([...key, line], at);
    this.count += 1;
    return undefined;
  }

  /** The slot of a key, or the free one where it belongs. Lines count from 1, so that 0 means free. */
  private slotOf([a, b, c]: readonly [number, number, number]): number {
    const { words } = this;
    const slots = words.length / slotWords;
    for (let slot = a % slots; ; slot = (slot + 1) % slots) {
      const at = slot * slotWords;
      if (words[at + 3] === 0 || (words[at] === a && words[at + 1] === b && words[at + 2] === c)) return at;
    }
  }

  private grow(): void {
    const old = this.words;
    this.words = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += slotWords) {
      const [a = 0, b = 0, c = 0, line = 0] = old.subarray(at, at + slotWords);
      if (line !== 0) this.words.set([a, b, c, line], this.slotOf([a, b, c]));
    }
  }
}
