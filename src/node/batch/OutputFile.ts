import { createHash, type Hash } from "node:crypto";
import { BatchError } from "../BatchError.js";
import type { FileLayer, OpenFile } from "../files/FileLayer.js";
import { readBlocks } from "../files/readBlocks.js";
import { writeAll } from "../files/writeAll.js";
import { outputFailed } from "./outputFailed.js";

/** How far a file is written, and what stands there. */
export interface WrittenPart {
  readonly length: number;
  /** SHA-256 of the first `length` bytes, hex. */
  readonly hash: string;
}

const bufferSize = 256 * 1024;

/** A file that grows at its end, with a running hash; what is buffered is lost in a crash and made again on resume. */
export class OutputFile {
  readonly path: string;
  private readonly file: OpenFile;
  private readonly hash: Hash = createHash("sha256");
  private length = 0;
  private waiting: Uint8Array[] = [];
  private waitingSize = 0;

  private constructor(path: string, file: OpenFile) {
    this.path = path;
    this.file = file;
  }

  /**
   * Opens a file and cuts it to the part that is known to be sound, `each` being shown its bytes. What stands there must be
   * what was written: `output-changed` otherwise.
   */
  static async open(
    files: FileLayer,
    path: string,
    sound: WrittenPart | undefined,
    each?: (bytes: Uint8Array) => void,
  ): Promise<OutputFile> {
    const length = sound?.length ?? 0;
    const file = await files.open(path, "update").catch((error: unknown) => {
      throw outputFailed(path, error);
    });
    const output = new OutputFile(path, file);
    try {
      for await (const bytes of readBlocks(file, length)) {
        output.hash.update(bytes);
        output.length += bytes.length;
        each?.(bytes);
      }
      if (sound !== undefined && (output.length < length || output.written().hash !== sound.hash))
        throw new BatchError("output-changed", { file: path });
      await file.truncate(length);
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error instanceof BatchError ? error : outputFailed(path, error);
    }
    return output;
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.waiting.push(bytes);
    this.waitingSize += bytes.length;
    if (this.waitingSize >= bufferSize) await this.flush();
  }

  /** What is written now is in the file, and stays there when the power fails. */
  async sync(): Promise<WrittenPart> {
    await this.flush();
    try {
      await this.file.sync();
    } catch (error) {
      throw outputFailed(this.path, error);
    }
    return this.written();
  }

  async close(): Promise<void> {
    try {
      await this.file.close();
    } catch (error) {
      throw outputFailed(this.path, error);
    }
  }

  private written(): WrittenPart {
    return { length: this.length, hash: this.hash.copy().digest("hex") };
  }

  private async flush(): Promise<void> {
    if (this.waitingSize === 0) return;
    const bytes = Buffer.concat(this.waiting);
    let left = bytes.length;
    try {
      await writeAll(this.file, bytes, this.length, (count) => {
        left -= count;
      });
    } catch (error) {
      throw outputFailed(this.path, error, left);
    }
    this.hash.update(bytes);
    this.length += bytes.length;
    this.waiting = [];
    this.waitingSize = 0;
  }
}
