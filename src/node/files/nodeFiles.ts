import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import type { FileLayer, OpenFile } from "./FileLayer.js";

const flags = {
  read: constants.O_RDONLY,
  update: constants.O_RDWR | constants.O_CREAT,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
} as const;
/** Portraits are personal data: for the owner alone. */
const mode = 0o600;

/** The file system. */
export const nodeFiles: FileLayer = {
  async open(path, purpose) {
    return openFile(await open(path, flags[purpose], mode));
  },
  rename,
  async remove(path) {
    await rm(path, { force: true });
  },
  async syncFolder(path) {
    // BECAUSE: Windows has no folders that can be opened; there the file system orders renames itself.
    if (process.platform === "win32") return;
    const folder = await open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

function openFile(handle: FileHandle): OpenFile {
  return {
    read: async (buffer, position) => (await handle.read(buffer, 0, buffer.length, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
    size: async () => {
      const status = await handle.stat();
      return status.isFile() ? status.size : undefined;
    },
    close: () => handle.close(),
  };
}
