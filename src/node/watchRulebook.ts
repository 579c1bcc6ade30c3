import { type FSWatcher, watch } from "node:fs";
import type { Diagnostic } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { type LoadRulebookOptions, loadRulebook } from "./loadRulebook.js";

export interface RulebookState {
  /** The last sound rulebook, in force also while the files are broken; absent where there was none yet. */
  readonly rulebook?: Rulebook;
  /** What is wrong with the files as they stand now. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether `rulebook` is what the files say now. */
  readonly current: boolean;
}

export interface WatchRulebookOptions extends LoadRulebookOptions {
  /** Ends the watch. */
  readonly signal?: AbortSignal;
  /** Called whenever rulebook or diagnostics have changed; never twice at a time. */
  readonly onChange?: (state: RulebookState) => void;
  /** Milliseconds of quiet after the last write before the files are read again; default 100. */
  readonly settle?: number;
}

/** A folder of rules under watch. */
export interface WatchedRulebook {
  /** The state as last read. */
  readonly state: RulebookState;
  /** Ends the watch; no `onChange` follows. */
  close(): void;
}

/**
 * Reads a rule folder and keeps reading it as its files change. Half-written and broken files leave the last sound rulebook in
 * force and are delivered as diagnostics.
 * @example
 * const watched = await watchRulebook("no-such-folder", standardModel, { signal: AbortSignal.abort() });
 * watched.state.diagnostics[0]?.code //=> "folder-unreadable"
 */
export async function watchRulebook(
  folder: string,
  model: Model,
  options: WatchRulebookOptions = {},
): Promise<WatchedRulebook> {
  const { signal, onChange, settle = 100, ...loading } = options;
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = signal?.aborted === true;
  let state: RulebookState = { diagnostics: [], current: false };
  let reading: Promise<void> = Promise.resolve();

  const read = async (): Promise<void> => {
    const { rulebook, diagnostics } = await loadRulebook(folder, model, loading);
    const last = rulebook ?? state.rulebook;
    state = { ...(last === undefined ? {} : { rulebook: last }), diagnostics, current: rulebook !== undefined };
  };
  const readAgain = async (): Promise<void> => {
    const before = fingerprint(state);
    await read();
    if (!closed && fingerprint(state) !== before) onChange?.(state);
  };
  const touched = (): void => {
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(() => {
      reading = reading.then(readAgain);
    }, settle);
  };
  const close = (): void => {
    closed = true;
    clearTimeout(timer);
    watcher?.close();
  };

  // The watch begins before the first reading, so that no write falls between the two.
  if (!closed) {
    try {
      watcher = watch(folder, { recursive: true }, touched).on("error", touched);
    } catch {
      // The first reading says what is wrong with the folder.
    }
  }
  signal?.addEventListener("abort", close, { once: true });
  reading = read();
  await reading;
  return {
    get state() {
      return state;
    },
    close,
  };
}

/** Equal where a listener has nothing new to learn. */
function fingerprint({ rulebook, diagnostics, current }: RulebookState): string {
  return JSON.stringify([rulebook?.hash, current, diagnostics]);
}
