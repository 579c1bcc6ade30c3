import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The rule files of a folder: path inside the folder (with `/`) → text. For trusted folders of this project only. */
export function readRuleFiles(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith(".yaml")) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).split(sep).join("/")] = readFileSync(path, "utf8");
  }
  return files;
}
