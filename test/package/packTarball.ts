import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot: string = fileURLToPath(new URL("../..", import.meta.url));

/** Packs what stands built into a folder of its own and returns the tarball's path. */
export function packTarball(): string {
  const folder = mkdtempSync(join(tmpdir(), "integrity-portrait-pack-"));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: projectRoot,
    stdio: "pipe",
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball: build first with `npm run build`");
  return join(folder, tarball);
}
