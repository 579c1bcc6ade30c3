import type { FileLayer } from "./FileLayer.js";
import { renameDurably } from "./renameDurably.js";
import { writeAll } from "./writeAll.js";

/** Replaces a small file at once: whoever reads it, before or after a crash, finds the old or the new one, whole. */
export async function replaceFile(files: FileLayer, path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  await files.remove(temporary);
  const file = await files.open(temporary, "create");
  try {
    await writeAll(file, new TextEncoder().encode(text), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await renameDurably(files, temporary, path);
}
