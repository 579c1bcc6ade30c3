import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../src/kernel/index.js";

const folder = "src/sample/planters";
const kinds = ["planted", "controls", "withheld"];

/** The list of the sample population's planters, one for each file: a new file needs no other edit. */
export function generatePlanterIndex(root: string): ReadonlyMap<string, string> {
  const paths = kinds.flatMap((kind) =>
    readdirSync(join(root, folder, kind))
      .sort(compareText)
      .map((name) => `${kind}/${name.replace(/\.ts$/, "")}`),
  );
  const found = paths.map((path) => ({ path, name: exportedName(join(root, folder, `${path}.ts`), path) }));
  return new Map([
    [
      `${folder}/index.gen.ts`,
      `// Generated from the files of this folder by \`npm run generate\`. Do not edit.
${found.map(({ path, name }) => `import { ${name} } from "./${path}.js";`).join("\n")}
import type { Planter } from "./Planter.js";

export const standardPlanters: readonly Planter[] = [
${found.map(({ name }) => `  ${name},\n`).join("")}];
`,
    ],
  ]);
}

function exportedName(file: string, path: string): string {
  const name = path.replace(/^\w+\//, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!readFileSync(file, "utf8").includes(`export const ${name} = `))
    throw new Error(`${file} exports no ${name}: a planter bears the name of its file.`);
  return name;
}
