import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Consumer {
  readonly folder: string;
  /** Runs a command there and returns what it printed. */
  run(command: string, args: readonly string[]): string;
}

/** An empty project of somebody else with the tarball and the given packages installed. */
export function makeConsumer(
  tarball: string,
  type: "module" | "commonjs",
  packages: readonly string[],
  files: Readonly<Record<string, string>>,
): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "integrity-portrait-consumer-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const run = (command: string, args: readonly string[]): string => {
    try {
      return execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      // BECAUSE: execFileSync throws an error that carries both outputs, which say what went wrong.
      const { stdout, stderr } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`);
    }
  };
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", tarball, ...packages]);
  return { folder, run };
}
