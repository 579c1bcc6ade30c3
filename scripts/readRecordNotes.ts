import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface RecordNote {
  /** Folder of the standard model it stands in. */
  readonly section: string;
  /** The comment above the declaration, as one paragraph. */
  readonly text: string;
}

/** What the files of the standard model say of each record type and subject kind above its declaration, by its name. */
export function readRecordNotes(root: string): ReadonlyMap<string, RecordNote> {
  const base = join(root, "src/standard");
  const notes = new Map<string, RecordNote>();
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    const match = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+) = (?:defineRecord\(|\{\n {2}kind:)/.exec(text);
    if (match === null) continue;
    const [, comment = "", name = ""] = match;
    const [section = ""] = relative(base, entry.parentPath).split(sep);
    const lines = comment.split("\n").map((line) => line.replace(/^\s*\*?\s?/, "").trim());
    notes.set(name, { section, text: lines.filter((line) => line !== "").join(" ") });
  }
  return notes;
}
