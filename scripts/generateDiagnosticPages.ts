import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DiagnosticDefinition, DiagnosticArgs } from "../src/kernel/index.ts";
import { compareText } from "../src/kernel/index.ts";

type Definition = DiagnosticDefinition<string, DiagnosticArgs>;

/** A page for each code, and the table of all, from the definitions in the `diagnostics` folders. */
export async function generateDiagnosticPages(root: string): Promise<ReadonlyMap<string, string>> {
  const definitions = await readDefinitions(root);
  const pages = new Map<string, string>();
  for (const definition of definitions) pages.set(`docs/diagnostics/${definition.code}.md`, page(definition));
  const rows = definitions.map(
    (one) => `| [\`${one.code}\`](${one.code}.md) | ${one.severity} | ${say(one.message).en} | ${say(one.message).zh} |`,
  );
  pages.set(
    "docs/diagnostics/README.md",
    `# Diagnostics
Every error, warning and hint has a stable code and a page. ‹…› stands for what the message names in your file.

| code | severity | message | 中文 |
|---|---|---|---|
${rows.join("\n")}
`,
  );
  return pages;
}

async function readDefinitions(root: string): Promise<readonly Definition[]> {
  const found = new Map<string, Definition>();
  for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/[\\/]diagnostics$/.test(entry.parentPath) || !entry.name.endsWith(".ts")) continue;
    const module: Record<string, unknown> = await import(pathToFileURL(join(entry.parentPath, entry.name)).href);
    for (const value of Object.values(module)) {
      if (!isDefinition(value)) continue;
      const other = found.get(value.code);
      if (other !== undefined && other !== value) throw new Error(`The code ${value.code} is defined twice.`);
      found.set(value.code, value);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.code, b.code));
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === "function" && "code" in value && "severity" in value && "message" in value;
}

/** The text with ‹name› in the place of each argument. */
function say(text: NonNullable<Definition["help"]>): { readonly zh: string; readonly en: string } {
  const args = new Proxy({}, { get: (_, name) => standIn(String(name)) });
  const said = text(args);
  return { zh: said.zh.replaceAll("|", "\\|"), en: said.en.replaceAll("|", "\\|") };
}

/** Behaves as a text and as a list of one text, whichever the message expects. */
function standIn(name: string): object {
  const list = [`‹${name}›`];
  return new Proxy(list, {
    get: (target, key) => {
      if (key === Symbol.toPrimitive) return () => `‹${name}›`;
      return Reflect.get(target, key);
    },
  });
}

function page(definition: Definition): string {
  const message = say(definition.message);
  const help = definition.help === undefined ? undefined : say(definition.help);
  return `# ${definition.code}
*${definition.severity}*

> ${message.en}

> ${message.zh}

## Why · 为什么
${definition.why.en}

${definition.why.zh}
${
  help === undefined
    ? ""
    : `
## What to do · 怎么办
${help.en}

${help.zh}
`
}`;
}
