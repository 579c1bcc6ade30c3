/**
 * The few file operations of a durable run. Give your own to write somewhere else, or to make one fail in a test. Errors carry
 * Node's `code` (`ENOSPC`, `EIO`, …).
 */
export interface FileLayer {
  /** `read`: there must be one; `update`: made where there is none, kept where there is; `create`: there must be none. */
  open(path: string, purpose: "read" | "update" | "create"): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(path: string): Promise<void>;
  /** Makes the names of a folder durable. */
  syncFolder(path: string): Promise<void>;
}

export interface OpenFile {
  /** Bytes read into `buffer`, 0 at the end; `null` reads on from where the last read ended. */
  read(buffer: Uint8Array, position: number | null): Promise<number>;
  /** Bytes written, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  /** Of a plain file; `undefined` of a pipe or device. */
  size(): Promise<number | undefined>;
  close(): Promise<void>;
}
