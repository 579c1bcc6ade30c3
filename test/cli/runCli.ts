import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user would. */
export function runCli(
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv; readonly node?: string } = {},
): CliRun {
  const done = spawnSync(options.node ?? process.execPath, [`${root}dist/esm/cli/main.js`, ...args], {
    cwd: root,
    input: options.input ?? "",
    env: { ...process.env, ...options.env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}
