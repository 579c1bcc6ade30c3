import type { OpenFile } from "./FileLayer.js";
import { isTransient } from "./isTransient.js";

const blockSize = 128 * 1024;

/** The bytes of an open file from where it stands, up to `length` of them. */
export async function* readBlocks(
  file: OpenFile,
  length: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let left = length;
  while (left > 0) {
    const buffer = new Uint8Array(Math.min(blockSize, left));
    let read: number;
    try {
      read = await file.read(buffer, null);
    } catch (error) {
      if (isTransient(error)) continue;
      throw error;
    }
    if (read === 0) return;
    left -= read;
    yield buffer.subarray(0, read);
  }
}
