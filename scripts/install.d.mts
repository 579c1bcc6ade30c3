import type { SpawnSyncOptions } from "node:child_process";

export declare const root: string;
export declare function run(command: string, args: readonly string[], options?: SpawnSyncOptions): void;
export declare function install(): void;
