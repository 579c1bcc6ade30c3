import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DiagnosticArgs, DiagnosticDefinition } from "../src/kernel/index.ts";
import { compareText } from "../src/kernel/index.ts";

type Definition = DiagnosticDefinition<string, DiagnosticArgs>;

/** A page for each code, and the table of all, from the definitions in the `diagnostics` folders. */
export async function generateDiagnosticPages(root: string): Promise<ReadonlyMap<string, string>> {
  const definitions = await readDefinitions(root);
  const pages = new Map<string, string>();
  const rows: string[] = [];
  for (const [code, all] of [...definitions].sort(([a], [b]) => compareText(a, b))) {
    pages.set(`docs/diagnostics/${code}.md`, page(code, all));
    for (const one of all)
      rows.push(`| [\`${code}\`](${code}.md) | ${one.severity} | ${say(one.message).en} | ${say(one.message).zh} |`);
  }
  pages.set(
    "docs/diagnostics/README.md",
    `# Diagnostics
Every error, warning and hint has a stable code and a page. ‹…› stands for what the message names in your file. A code that
rule files and archives share has both messages on its page.

| code | severity | message | 中文 |
|---|---|---|---|
${rows.join("\n")}
`,
  );
  return pages;
}

/** Definitions by code; rule files and archives may share a code for the same kind of fault. */
async function readDefinitions(root: string): Promise<ReadonlyMap<string, readonly Definition[]>> {
  const found = new Map<string, Set<Definition>>();
  for (const path of diagnosticFiles(join(root, "src"))) {
    const module: Record<string, unknown> = await import(pathToFileURL(path).href);
    const values = Object.values(module).flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [value],
    );
    for (const value of values) {
      if (!isDefinition(value)) continue;
      found.set(value.code, (found.get(value.code) ?? new Set()).add(value));
    }
  }
  return new Map([...found].map(([code, set]) => [code, [...set]]));
}

/** Modules in `diagnostics` folders, and the Node room's, whose few stand beside their only user. */
function diagnosticFiles(source: string): readonly string[] {
  const entries = readdirSync(source, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name.endsWith(".ts") &&
        /[\\/](diagnostics|node)$/.test(entry.parentPath) &&
        entry.name !== "index.ts",
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
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

function page(code: string, definitions: readonly Definition[]): string {
  return `# ${code}
${definitions.map(section).join("\n")}`;
}

function section(definition: Definition): string {
  const message = say(definition.message);
  const help = definition.help === undefined ? undefined : say(definition.help);
  return `*${definition.severity}*

> ${message.en}

> ${message.zh}

**Why · 为什么** — ${definition.why.en} ${definition.why.zh}
${
  help === undefined
    ? ""
    : `
**What to do · 怎么办** — ${help.en} ${help.zh}
`
}`;
}
