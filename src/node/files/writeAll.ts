import type { OpenFile } from "./FileLayer.js";
import { isTransient } from "./isTransient.js";

/** Writes all bytes at a position, however few the system takes at once. On failure `written` is told how far it came. */
export async function writeAll(
  file: OpenFile,
  bytes: Uint8Array,
  position: number,
  written: (count: number) => void = () => undefined,
): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    try {
      const count = await file.write(bytes.subarray(done), position + done);
      done += count;
      written(count);
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
  }
}
