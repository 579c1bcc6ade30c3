import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Diagnostic } from "../../kernel/index.js";
import { BatchError } from "../BatchError.js";
import { batchDiagnostics } from "../diagnostics/batch.js";
import { errorCode } from "../files/errorCode.js";
import type { FileLayer, OpenFile } from "../files/FileLayer.js";
import { readWhole } from "../files/readWhole.js";
import { writeAll } from "../files/writeAll.js";
import { writing } from "./writing.js";

interface Holder {
  readonly run: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells: tells a dead run from a later process of the same number. */
  readonly began: string;
}

/** Milliseconds after which a lock without a word is nobody's. */
const unwrittenFor = 300;

/**
 * Takes the lock of an output, or refuses with `output-locked`. The lock of a process that is gone is taken over, and said.
 * Returns what gives it back.
 */
export async function lockOutput(
  files: FileLayer,
  out: string,
  run: string,
  notice: (diagnostic: Diagnostic) => void,
): Promise<() => Promise<void>> {
  const path = `${out}.lock`;
  const mine: Holder = { run, pid: process.pid, host: hostname(), began: beganAt(process.pid) };
  while (!(await writing(path, () => create(files, path, mine))))
    await writing(path, () => removeStale(files, path, out, notice));
  return async () => {
    if (holderOf(await readWhole(files, path))?.run !== run) return;
    await files.remove(path);
    await files.remove(stale(path));
  };
}

function stale(path: string): string {
  return `${path}.stale`;
}

/** Whether the lock was free and is now ours. */
async function create(files: FileLayer, path: string, mine: Holder): Promise<boolean> {
  let file: OpenFile;
  try {
    file = await files.open(path, "create");
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
  try {
    await writeAll(file, new TextEncoder().encode(`${JSON.stringify(mine)}\n`), 0);
    return true;
  } catch (error) {
    await files.remove(path);
    throw error;
  } finally {
    await file.close();
  }
}

/** Takes a dead holder's lock away; refuses where the holder lives or cannot be asked. */
async function removeStale(
  files: FileLayer,
  path: string,
  out: string,
  notice: (diagnostic: Diagnostic) => void,
): Promise<void> {
  const text = await readWhole(files, path);
  if (text === undefined) return;
  const holder = holderOf(text);
  const { pid = 0, host = "?" } = holder ?? {};
  const locked = new BatchError("output-locked", { file: out, pid, host, lock: path });
  // A lock that says nothing is being written this very moment, or its writer was killed at it: the latter stays so.
  if (holder === undefined) await wait(unwrittenFor);
  else if (isAlive(holder)) throw locked;
  if ((await readWhole(files, path)) !== text) return;
  // Of several that see the same dead holder one gets to move its lock; a lock that has come in between goes back.
  try {
    await files.rename(path, stale(path));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  if ((await readWhole(files, stale(path))) !== text) {
    await files.rename(stale(path), path);
    throw locked;
  }
  await files.remove(stale(path));
  notice(batchDiagnostics["lock-taken-over"](undefined, { pid }));
}

function holderOf(text: string | undefined): Holder | undefined {
  try {
    const value: Partial<Holder> | null = JSON.parse(text ?? "null");
    return typeof value?.pid === "number" && typeof value.run === "string" && typeof value.host === "string"
      ? { run: value.run, pid: value.pid, host: value.host, began: value.began ?? "" }
      : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
  return began === "" || began === beganAt(pid);
}

/** Boot and start time of a process where the system tells (Linux), else nothing. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The name of the program stands in brackets and may hold spaces: fields are counted from its end.
    return `${boot}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    return "";
  }
}
