import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One temporary folder for a run of all tests, gone when the run is over: tests make their own folders inside it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "integrity-portrait-tests-"));
  // BECAUSE: a database server started by a test runs as another user where tests run as root.
  chmodSync(folder, 0o755);
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
