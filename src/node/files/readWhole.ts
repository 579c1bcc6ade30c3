import { errorCode } from "./errorCode.js";
import type { FileLayer } from "./FileLayer.js";
import { readBlocks } from "./readBlocks.js";

/** The text of a small file; `undefined` where there is none. */
export async function readWhole(files: FileLayer, path: string): Promise<string | undefined> {
  let file: Awaited<ReturnType<FileLayer["open"]>>;
  try {
    file = await files.open(path, "read");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  try {
    const parts: Uint8Array[] = [];
    for await (const part of readBlocks(file)) parts.push(part);
    return Buffer.concat(parts).toString("utf8");
  } finally {
    await file.close();
  }
}
