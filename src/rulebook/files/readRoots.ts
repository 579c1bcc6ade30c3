import { compareText, type Diagnostic, type SourcePlace } from "../../kernel/index.js";
import { fileIgnored } from "../diagnostics/folder.js";
import { limitFiles } from "../diagnostics/syntax.js";
import type { Report } from "../read/Report.js";
import { parseSyntax } from "../syntax/parseSyntax.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { syntaxLimits } from "../syntax/syntaxLimits.js";
import { libraryFolders } from "./Library.js";

/** Texts of a rule folder by path. */
export type Files = Readonly<Record<string, string>>;

/** A file of a rule folder, read but not yet understood. */
export interface Root {
  readonly file: string;
  readonly folder: string;
  /** File name without folder and ending. */
  readonly name: string;
  /** 0 for the rulebook itself, 1 for the one it extends, and so on. */
  readonly level: number;
  readonly root: SyntaxNode;
}

/** Whether a file is in the folder of a category. */
export function isRule({ folder }: Root): boolean {
  return folder !== "" && !libraryFolders.includes(folder);
}

/** Where a whole file is meant. */
export function startOf(file: string): SourcePlace {
  return { kind: "source", file, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" };
}

/** Every file of a folder in one order; `prefix` says in diagnostics which rulebook a file is of. */
export function readRoots(files: Files, prefix: string, report: Report, diagnostics: Diagnostic[]): readonly Root[] {
  const names = Object.keys(files).sort(compareText);
  if (names.length > syntaxLimits.files) {
    report(limitFiles, startOf(prefix + (names[syntaxLimits.files] ?? "")));
    return [];
  }
  return names.flatMap((file) => {
    if (!file.endsWith(".yaml")) {
      report(fileIgnored, startOf(prefix + file), { file });
      return [];
    }
    const parsed = parseSyntax(prefix + file, files[file] ?? "");
    diagnostics.push(...parsed.diagnostics);
    if (parsed.root === undefined) return [];
    const slash = file.lastIndexOf("/");
    return [
      {
        file,
        folder: file.slice(0, Math.max(0, slash)),
        name: file.slice(slash + 1, -".yaml".length),
        level: 0,
        root: parsed.root,
      },
    ];
  });
}
