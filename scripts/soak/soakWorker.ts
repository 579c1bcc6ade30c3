import { parentPort, workerData } from "node:worker_threads";
import type { Dispute } from "./Dispute.js";
import { addTally, emptyTally, type SoakTally } from "./SoakTally.js";
import { soakGroup } from "./soakGroup.js";

export interface SoakWork {
  readonly seed: number;
  readonly rulebooks: number;
  readonly archives: number;
  readonly portraitEvery: number;
  /** Two numbers that the threads share: the next group, and 1 once all are to stop. */
  readonly shared: SharedArrayBuffer;
}

export type SoakMessage = { readonly tally: SoakTally; readonly disputes: readonly Dispute[] };

// BECAUSE: soak.ts alone starts this file, and gives it that.
const { seed, shared, ...rest } = workerData as SoakWork;
const state = new Int32Array(shared);
const archivesToMessage = 100;

while (Atomics.load(state, 1) === 0) {
  let tally = emptyTally();
  const send = (disputes: readonly Dispute[]): void => {
    parentPort?.postMessage({ tally, disputes } satisfies SoakMessage);
    tally = emptyTally();
  };
  const report = (more: SoakTally, disputes: readonly Dispute[]): boolean => {
    addTally(tally, more);
    if (disputes.length > 0 || tally.archives >= archivesToMessage) send(disputes);
    return Atomics.load(state, 1) === 1;
  };
  await soakGroup({ ...rest, seed: seed + Atomics.add(state, 0, 1), report });
  send([]);
}
