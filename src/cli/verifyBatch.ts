import { createReadStream } from "node:fs";
import type { Language } from "../kernel/index.js";
import { type Archive, type Model, type PreparedRelated, parseArchive } from "../model/index.js";
import { nodeSha256, splitLines } from "../node/index.js";
import type { Verify } from "../reference/index.js";
import { CliError } from "./CliError.js";
import { cannotRead, errorCode, printDiagnostics } from "./commonOptions.js";
import { type VerifyCounts, verificationLine, verifySummary } from "./verifyPages.js";
import { writeResult } from "./writeResult.js";

export interface VerifyBatchJob {
  readonly file: string;
  readonly archives: string;
  readonly model: Model;
  readonly related: PreparedRelated | undefined;
  readonly verifier: Verify;
  readonly lang: Language;
  readonly format: "text" | "json";
}

const lineLimit = 256 * 1024 * 1024;
const decoder = new TextDecoder();

/**
 * Holds the portraits of a batch against its archives, matched by subject; true where all are fine. Archives are read as
 * far as they are needed: of a batch in its own order no two are held at once.
 */
export async function verifyBatch(job: VerifyBatchJob): Promise<boolean> {
  const { verifier, lang, format } = job;
  const archives = new Archives(job);
  const counts = { verified: 0, different: 0, withoutArchive: 0 };
  for await (const { line, bytes } of lines(job.file)) {
    if (bytes === undefined)
      throw new CliError({
        zh: `${job.file} 第 ${line} 行过长，不可能是画像`,
        en: `${job.file}:${line} is longer than any portrait`,
      });
    if (decoder.decode(bytes).trim() === "") continue;
    const archive = await archives.of(subjectIn(bytes));
    if (archive === undefined) {
      counts.withoutArchive += 1;
      await writeResult(withoutArchive(line, job), undefined);
      continue;
    }
    const verification = await verifier(bytes, archive);
    counts[verification.ok ? "verified" : "different"] += 1;
    const page =
      format === "json" ? `${JSON.stringify({ line, ...verification })}\n` : verificationLine(line, verification, lang);
    await writeResult(page, undefined);
  }
  const rest = await archives.finish();
  const summary: VerifyCounts = { ...counts, ...rest };
  // Lines of JSON stand alone on standard output.
  (format === "json" ? process.stderr : process.stdout).write(verifySummary(summary, lang));
  return counts.different + counts.withoutArchive === 0;
}

function withoutArchive(line: number, { lang, format }: VerifyBatchJob): string {
  if (format === "json") return `${JSON.stringify({ line, ok: false, code: "archive-missing" })}\n`;
  return lang === "zh"
    ? `第 ${line} 行: archive-missing: 档案文件中没有这个对象的档案\n`
    : `line ${line}: archive-missing: no archive is about this subject\n`;
}

/**
 * Archives of a file by subject, read on as they are asked for; those passed over wait. One that was asked for before and
 * let go is found by reading the file again from its beginning; what comes from standard input is all kept.
 */
class Archives {
  private readonly job: VerifyBatchJob;
  private left: AsyncIterator<Archive | undefined>;
  private readonly waiting = new Map<string, Archive>();
  private readonly seen = new Set<string>();
  private readonly asked = new Set<string>();
  private last: string | undefined;
  private pass = 1;
  private unusable = 0;

  constructor(job: VerifyBatchJob) {
    this.job = job;
    this.left = this.read();
  }

  async of(subject: string): Promise<Archive | undefined> {
    if (subject === "") return undefined;
    let archive = this.waiting.get(subject) ?? (await this.readTo(subject));
    if (archive === undefined && this.seen.has(subject)) {
      this.pass += 1;
      this.waiting.clear();
      this.left = this.read();
      archive = await this.readTo(subject);
    }
    if (archive === undefined) return undefined;
    // Portraits of one subject for several readers mostly stand together: the last one waits until the next is asked for.
    if (this.last !== undefined && this.last !== subject && this.job.archives !== "-") this.waiting.delete(this.last);
    this.last = subject;
    this.asked.add(subject);
    return archive;
  }

  async finish(): Promise<Pick<VerifyCounts, "withoutPortrait" | "unusable">> {
    while (this.pass === 1 && (await this.next()) !== "end");
    return { withoutPortrait: this.seen.size - this.asked.size, unusable: this.unusable };
  }

  private async readTo(subject: string): Promise<Archive | undefined> {
    for (let found = await this.next(); found !== "end"; found = await this.next())
      if (found === subject) return this.waiting.get(subject);
    return undefined;
  }

  /** Reads one archive more and lets it wait. */
  private async next(): Promise<string | "end"> {
    const { done, value: archive } = await this.left.next();
    if (done === true) return "end";
    if (archive === undefined) {
      if (this.pass === 1) this.unusable += 1;
      return "";
    }
    const subject = subjectOf(archive.subject.kind, archive.subject.id);
    this.seen.add(subject);
    this.waiting.set(subject, archive);
    return subject;
  }

  private async *read(): AsyncGenerator<Archive | undefined> {
    const { archives, model, related, lang } = this.job;
    const first = this.pass === 1;
    for await (const { bytes } of lines(archives)) {
      if (bytes !== undefined && decoder.decode(bytes).trim() === "") continue;
      const { archive, diagnostics } = parseArchive(bytes ?? "", model, { sha256: nodeSha256, related });
      if (archive === undefined && first) printDiagnostics(diagnostics, lang);
      yield archive;
    }
  }
}

async function* lines(path: string): AsyncGenerator<{ readonly line: number; readonly bytes?: Uint8Array }> {
  try {
    yield* splitLines(path === "-" ? process.stdin : createReadStream(path), lineLimit);
  } catch (error) {
    if (["ENOENT", "EISDIR", "EACCES"].includes(errorCode(error))) throw cannotRead(path, error);
    throw error;
  }
}

/** Whom a portrait says it is about; a text that cannot be read is about nobody. */
function subjectIn(bytes: Uint8Array): string {
  let portrait: unknown;
  try {
    portrait = JSON.parse(decoder.decode(bytes));
  } catch {
    return "";
  }
  if (typeof portrait !== "object" || portrait === null || !("subject" in portrait)) return "";
  const { subject } = portrait;
  if (typeof subject !== "object" || subject === null || !("kind" in subject) || !("id" in subject)) return "";
  return subjectOf(String(subject.kind), String(subject.id));
}

function subjectOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}
