import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../src/kernel/index.ts";

const domainReference = /\/c-000\d\.json$/;

/** Worked dossiers as archives to try, one file each; those of the domain reference also as a batch of one line each. */
export function generateExampleArchives(root: string): ReadonlyMap<string, string> {
  const folder = join(root, "test/dossiers");
  const names = readdirSync(folder)
    .filter((name) => /^(?:c-000\d|[cpu]-02\d\d)\.json$/.test(name))
    .sort(compareText);
  const files = new Map(names.map((name) => [`examples/archives/${name}`, readFileSync(join(folder, name), "utf8")]));
  const lines = [...files]
    .filter(([path]) => domainReference.test(path))
    .map(([, text]) => JSON.stringify(JSON.parse(text)));
  return new Map([...files, ["examples/archives/branch.ndjson", `${lines.join("\n")}\n`]]);
}
