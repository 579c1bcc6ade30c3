import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode } from "./errorCode.js";
import type { FileLayer } from "./FileLayer.js";

const attempts = 5;
const pause = 40;

/** Gives a file its name for good. A reader on Windows may refuse for a moment: asked again, a little later each time. */
export async function renameDurably(files: FileLayer, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await files.rename(from, to);
      break;
    } catch (error) {
      if (attempt === attempts || !["EPERM", "EACCES", "EBUSY"].includes(errorCode(error))) throw error;
      await wait(pause * attempt);
    }
  }
  await files.syncFolder(dirname(to));
}
