import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Time zones and locales in which careless code gives other days, other capitals or another order. */
export const environments: readonly (readonly [name: string, env: Readonly<Record<string, string>>])[] = [
  ["TZ=Asia/Shanghai LANG=C", { TZ: "Asia/Shanghai", LANG: "C", LC_ALL: "" }],
  ["TZ=America/Sao_Paulo LC_ALL=tr_TR.UTF-8", { TZ: "America/Sao_Paulo", LANG: "C", LC_ALL: "tr_TR.UTF-8" }],
];

export const nodeVersions = ["20", "22", "24"] as const;

const system = process.platform === "win32" ? "win" : process.platform;
const name = `node-${system}-${process.arch}`;
const found = new Map<string, string>();

/** The binary of a Node version: the running one, or the package of that Node from the npm registry. */
export function nodeOf(version: string): string {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const known = found.get(version);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), `portrait-node-${version}-`));
  const args = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", `${name}@${version}`];
  const done = spawnSync("npm", args, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  const binary = join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(binary)) throw new Error(`no Node ${version} from the registry:\n${done.stderr}`);
  found.set(version, binary);
  return binary;
}
