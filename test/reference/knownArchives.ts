import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRuleFiles } from "../../scripts/readRuleFiles.js";
import { type Archive, parseArchive, parseRulebook, type Rulebook } from "../../src/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface KnownArchive {
  readonly name: string;
  readonly text: string;
  readonly archive: Archive;
  readonly rulebook: Rulebook;
}

/** Every archive that lies in the tree, with the rulebook it belongs to: dossiers, examples, the frozen ones. */
export function knownArchives(): readonly KnownArchive[] {
  const frozen = parseRulebook(readRuleFiles(join(root, "test/golden/rules")), standardModel).rulebook;
  if (frozen === undefined) throw new Error("the frozen rulebook is refused");
  return [
    ...textsIn("test/dossiers").map((one) => ({ ...one, rulebook: standardRulebook })),
    ...textsIn("examples/archives").map((one) => ({ ...one, rulebook: standardRulebook })),
    ...textsIn("test/golden/archives").map((one) => ({ ...one, rulebook: frozen })),
  ].map((one) => ({ ...one, archive: archiveOf(one.text) }));
}

function textsIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(root, folder))
    .filter((file) => /\.(nd)?json$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, folder, file), "utf8");
      const texts = file.endsWith(".ndjson") ? text.split("\n").filter((line) => line !== "") : [text];
      return texts.map((one, index) => ({
        name: `${folder}/${file}${texts.length > 1 ? `:${index + 1}` : ""}`,
        text: one,
      }));
    });
}

function archiveOf(text: string): Archive {
  const { archive } = parseArchive(text, standardModel);
  if (archive === undefined) throw new Error("an archive of the tree is refused");
  return archive;
}
