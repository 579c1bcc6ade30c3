import { BatchError } from "../BatchError.js";
import { errorCode } from "../files/errorCode.js";
import type { FileLayer } from "../files/FileLayer.js";
import { readBlocks } from "../files/readBlocks.js";

/** Where the archives come from. */
export interface InputSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of a plain file. */
  readonly size: number | null;
  close(): Promise<void>;
}

/** Opens a file, or takes a stream as it is; whatever cannot be read is `input-unreadable`. */
export async function openInput(files: FileLayer, input: string | AsyncIterable<Uint8Array>): Promise<InputSource> {
  if (typeof input !== "string") return { bytes: readable(input, "-"), size: null, close: async () => undefined };
  try {
    const file = await files.open(input, "read");
    const size = (await file.size()) ?? null;
    return { bytes: readable(readBlocks(file), input), size, close: () => file.close().catch(() => undefined) };
  } catch (error) {
    throw unreadable(input, error);
  }
}

async function* readable(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): BatchError {
  return new BatchError("input-unreadable", { file, cause: errorCode(error) }, { cause: error });
}
