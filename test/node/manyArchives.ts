import { fileURLToPath } from "node:url";
import { loadRulebook } from "../../src/node/index.js";
import type { Rulebook } from "../../src/rulebook/index.js";
import { standardModel } from "../../src/standard-entry.js";

export const asked = { asOf: "2025-06-30", audience: "dic" } as const;

/** An archive of one gift that was not handed over. */
export function archiveLine(id: string, value = "800.00 CNY"): string {
  return JSON.stringify({
    format: "integrity-archive/1",
    subject: { kind: "cadre", id },
    records: [
      {
        type: "gift",
        id: `G-${id}`,
        cadreId: id,
        occurredOn: "2025-01-10",
        recordedOn: "2025-01-12",
        disposal: "not-handed-over",
        value,
      },
    ],
    loaded: "all",
  });
}

export function archiveLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => archiveLine(`C-${String(index + 1).padStart(4, "0")}`));
}

/** Good lines, a broken one, a subject twice, a blank line, and no newline at the end. */
export const mixedLines: string = [
  archiveLine("C-1"),
  archiveLine("C-2"),
  "{ broken",
  archiveLine("C-1", "900.00 CNY"),
  "",
  archiveLine("C-3"),
  archiveLine("C-4"),
].join("\n");

let rules: Promise<Rulebook> | undefined;

/** A few rules: enough for portraits that differ, quick to compile. */
export function fewRules(): Promise<Rulebook> {
  rules ??= (async () => {
    const folder = fileURLToPath(new URL("../golden/rules", import.meta.url));
    const { rulebook } = await loadRulebook(folder, standardModel);
    if (rulebook === undefined) throw new Error("the rules of the golden tests cannot be read");
    return rulebook;
  })();
  return rules;
}

/** Text as a stream in pieces of so many bytes. */
export async function* inPieces(text: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}
