import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One `@example` of a doc comment: statements, then an expression and the value that it is said to have. */
export interface DocExample {
  /** File under `src`, with `/` between folders. */
  readonly file: string;
  readonly line: number;
  /** What is declared under the comment. */
  readonly name: string;
  readonly statements: string;
  readonly expression: string;
  readonly value: string;
}

const comment = /\/\*\*(?:[^*]|\*(?!\/))*\*\/[ \t]*\n[ \t]*([^\n]*)/g;
const declaration = /^export (?:declare )?(?:abstract )?(?:async )?(?:const|function\*?|class) (\w+)/;

/** Every example of the sources, and those that have no `//=>`. */
export function readExamples(folder: string): {
  readonly examples: readonly DocExample[];
  readonly broken: readonly string[];
} {
  const examples: DocExample[] = [];
  const broken: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path).split(sep).join("/");
    const source = readFileSync(path, "utf8");
    for (const match of source.matchAll(comment)) {
      const [whole, declared = ""] = match;
      const [text = ""] = whole.split("*/");
      const name = declaration.exec(declared)?.[1] ?? declared;
      const line = source.slice(0, match.index).split("\n").length;
      for (const part of text.split("@example").slice(1)) {
        const code = (part.split(/\n\s*\* @/)[0] ?? "").replace(/^\s*\*? ?/gm, "").trim();
        const cut = code.lastIndexOf("//=>");
        if (cut < 0) {
          broken.push(`${file}:${line}`);
          continue;
        }
        const lines = code.slice(0, cut).trim().split("\n");
        const expression = (lines.pop() ?? "").replace(/;\s*$/, "");
        examples.push({
          file,
          line,
          name,
          statements: lines.join("\n"),
          expression,
          value: code.slice(cut + 4).trim(),
        });
      }
    }
  }
  return { examples, broken };
}
