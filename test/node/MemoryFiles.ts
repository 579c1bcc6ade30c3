import type { FileLayer, OpenFile } from "../../src/node/index.js";

interface Content {
  bytes: Uint8Array;
  durable: Uint8Array;
}

/** What happens at an operation: nothing, an error with a code, or the end of the process. */
export type Fault = (operation: number, name: string) => string | "kill" | undefined;

export class Killed extends Error {}

/** A file system in memory that knows what would survive a power failure, and fails where a test wants it to. */
export class MemoryFiles implements FileLayer {
  private names = new Map<string, Content>();
  private durableNames = new Map<string, Content>();
  private dead = false;
  operations = 0;
  fault: Fault = () => undefined;
  /** Bytes that one write or read takes at most. */
  most: number = Number.POSITIVE_INFINITY;

  text(path: string): string | undefined {
    const content = this.names.get(path);
    return content === undefined ? undefined : Buffer.from(content.bytes).toString("utf8");
  }

  put(path: string, text: string): void {
    const bytes = new TextEncoder().encode(text);
    const content = { bytes, durable: bytes };
    this.names.set(path, content);
    this.durableNames.set(path, content);
  }

  delete(path: string): void {
    this.names.delete(path);
    this.durableNames.delete(path);
  }

  paths(): readonly string[] {
    return [...this.names.keys()].sort();
  }

  /** The process has ended; with `power` everything that was not made durable is gone too. */
  restart(power: boolean): void {
    this.dead = false;
    this.fault = () => undefined;
    this.operations = 0;
    if (!power) return;
    this.names = new Map(this.durableNames);
    for (const content of this.names.values()) content.bytes = content.durable;
  }

  async open(path: string, purpose: "read" | "update" | "create"): Promise<OpenFile> {
    this.step(`open ${purpose}`);
    let content = this.names.get(path);
    if (content !== undefined && purpose === "create") throw code("EEXIST");
    if (content === undefined && purpose === "read") throw code("ENOENT");
    if (content === undefined) {
      content = { bytes: new Uint8Array(), durable: new Uint8Array() };
      this.names.set(path, content);
    }
    return this.handle(content);
  }

  async rename(from: string, to: string): Promise<void> {
    this.step("rename");
    const content = this.names.get(from);
    if (content === undefined) throw code("ENOENT");
    this.names.delete(from);
    this.names.set(to, content);
  }

  async remove(path: string): Promise<void> {
    this.step("remove");
    this.names.delete(path);
  }

  async syncFolder(): Promise<void> {
    this.step("sync folder");
    this.durableNames = new Map(this.names);
  }

  private handle(content: Content): OpenFile {
    let at = 0;
    return {
      read: async (buffer, position) => {
        this.step("read");
        const from = position ?? at;
        const part = content.bytes.subarray(from, from + Math.min(buffer.length, this.most));
        buffer.set(part);
        if (position === null) at = from + part.length;
        return part.length;
      },
      write: async (bytes, position) => {
        this.step("write");
        const part = bytes.subarray(0, this.most);
        const grown = new Uint8Array(Math.max(content.bytes.length, position + part.length));
        grown.set(content.bytes);
        grown.set(part, position);
        content.bytes = grown;
        return part.length;
      },
      sync: async () => {
        this.step("sync");
        content.durable = content.bytes.slice();
      },
      truncate: async (length) => {
        this.step("truncate");
        content.bytes = content.bytes.slice(0, length);
      },
      size: async () => content.bytes.length,
      close: async () => {
        if (this.dead) throw new Killed();
      },
    };
  }

  private step(name: string): void {
    if (this.dead) throw new Killed();
    this.operations += 1;
    const fault = this.fault(this.operations, name);
    if (fault === undefined) return;
    if (fault !== "kill") throw code(fault);
    this.dead = true;
    throw new Killed();
  }
}

function code(name: string): Error {
  return Object.assign(new Error(name), { code: name });
}
