import { Command } from "commander";
import { type Archive, type Model, type PreparedRelated, parseArchive } from "../../model/index.js";
import { nodeSha256 } from "../../node/index.js";
import type { Verify } from "../../reference/index.js";
import { CliError } from "../CliError.js";
import {
  type CommonOptions,
  printDiagnostics,
  readInput,
  readModel,
  readRulebook,
  withCommonOptions,
} from "../commonOptions.js";
import { readMembers } from "../readMembers.js";
import { readRelatedFile } from "../readRelatedFile.js";
import { refusals } from "../refusals.js";
import { verifyBatch } from "../verifyBatch.js";
import { verificationPage } from "../verifyPages.js";
import { writeResult } from "../writeResult.js";

interface Flags extends CommonOptions {
  readonly archive: string;
  readonly related?: string;
  readonly members?: string;
  readonly batch?: true;
  readonly format: string;
}

export const verify: Command = withCommonOptions(new Command("verify"))
  .description(
    "derives a portrait again by the second engine and names the first difference; exit 1 where there is one",
  )
  .argument("<file>", "portrait as assess --format json wrote it, or NDJSON of a batch; - for standard input")
  .requiredOption("--archive <file>", "the archive it was made from, or NDJSON of archives")
  .option("--related <file>", "posts, units, sets and peers that all archives share")
  .option("--members <file>", "of a unit with members: their portraits, one JSON a line; not with --batch")
  .option("--batch", "both files are NDJSON, matched by subject (as where both end in .ndjson)")
  .option("--format <text|json>", "form of the answer", "text")
  .action(async (file: string, flags: Flags) => {
    const { format, lang, archive: archives } = flags;
    if (format !== "text" && format !== "json") throw new CliError(refusals.format(["text", "json"], format));
    if (file === "-" && archives === "-")
      throw new CliError({ zh: "两个文件中只能有一个是标准输入", en: "only one of the files can be standard input" });
    const model = await readModel(flags);
    const rulebook = await readRulebook(flags, model);
    const { compileVerifier } = await import("../../reference/index.js");
    const verifier = compileVerifier(rulebook, model, { sha256: nodeSha256 });
    const related =
      flags.related === undefined ? undefined : (await readRelatedFile(flags.related, model, lang)).prepared;
    const asBatch = flags.batch === true || (file.endsWith(".ndjson") && archives.endsWith(".ndjson"));
    if (asBatch && flags.members !== undefined)
      throw new CliError({
        zh: "--members 用于单份画像，不用于批量",
        en: "--members belongs to one portrait, not to a batch",
      });
    const job = { file, archives, model, related, verifier, lang, format } as const;
    const fine = asBatch ? await verifyBatch(job) : await verifyOne(file, flags, model, related, verifier);
    process.exitCode = fine ? 0 : 1;
  });

async function verifyOne(
  file: string,
  flags: Flags,
  model: Model,
  related: PreparedRelated | undefined,
  verifier: Verify,
): Promise<boolean> {
  const portrait = await readInput(file);
  const source = await readInput(flags.archive);
  const { archive, diagnostics } = parseArchive(source, model, { sha256: nodeSha256, related });
  printDiagnostics(diagnostics, flags.lang);
  const members = flags.members === undefined ? undefined : await readMembers(flags.members);
  const verification = await verifier(portrait, required(archive, flags), members);
  await writeResult(
    flags.format === "json" ? `${JSON.stringify(verification)}\n` : verificationPage(verification, flags.lang),
    undefined,
  );
  return verification.ok;
}

function required(archive: Archive | undefined, { archive: file }: Flags): Archive {
  if (archive !== undefined) return archive;
  throw new CliError(refusals.archive(file));
}
