import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compareText } from "../src/kernel/index.js";

const folder = "src/standard";

interface Declared {
  readonly kind: "Record" | "Derived";
  readonly name: string;
  /** Relative to the folder, with slashes. */
  readonly path: string;
}

/** The lists of the standard model's record types and derived facts, from the files that declare one under their own name. */
export function generateRecordIndex(root: string): ReadonlyMap<string, string> {
  const declared = readDeclared(join(root, folder));
  return new Map([
    [`${folder}/records.gen.ts`, listing("standardRecords", declared, "Record")],
    [`${folder}/derived.gen.ts`, listing("standardDerived", declared, "Derived")],
  ]);
}

function listing(title: string, declared: readonly Declared[], kind: Declared["kind"]): string {
  const own = declared.filter((one) => one.kind === kind);
  const imports = own.map(({ name, path }) => `import { ${name} } from "./${path.replace(/\.ts$/, ".js")}";\n`);
  return `// Generated from the files of this room by \`npm run generate\`. Do not edit.
${imports.join("")}
export const ${title} = [
${own.map(({ name }) => `  ${name},\n`).join("")}] as const;
`;
}

function readDeclared(base: string): readonly Declared[] {
  const found: Declared[] = [];
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name.endsWith(".gen.ts")) continue;
    const file = join(entry.parentPath, entry.name);
    const match = /^export const (\w+) = define(Record|Derived)\(/m.exec(readFileSync(file, "utf8"));
    if (match === null) continue;
    const [, name = "", kind] = match;
    if (`${name}.ts` !== entry.name)
      throw new Error(`${file} declares ${name}: a file bears the name of what it declares.`);
    found.push({
      kind: kind === "Record" ? "Record" : "Derived",
      name,
      path: relative(base, file).split(sep).join("/"),
    });
  }
  return found.sort((a, b) => compareText(a.path, b.path));
}
