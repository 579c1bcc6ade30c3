import type { Diagnostic, Sha256 } from "../../kernel/index.js";
import { archiveSource } from "../diagnostics/archive.js";
import { scanDiagnostics } from "../diagnostics/scan.js";
import type { Model } from "../Model.js";
import { offsetsOf } from "../scan/offsetsOf.js";
import { type ScanLimits, scanLimits } from "../scan/scanLimits.js";
import type { Archive } from "./Archive.js";
import { buildArchive, mostRecords } from "./buildArchive.js";
import type { PreparedRelated } from "./PreparedRelated.js";
import { Problems } from "./Problems.js";
import { requireOwnRelated } from "./prepareRelated.js";
import { readJson } from "./readJson.js";

export interface ParseArchiveOptions<M = Model> {
  /** What an archive may at most hold; `records` counts own and related ones together. */
  readonly limits?: Partial<ScanLimits & { readonly records: number }>;
  /** A faster SHA-256 of the host. */
  readonly sha256?: Sha256;
  /** What many archives share, made by `prepareRelated`: read as if it stood in each of them after its own. */
  readonly related?: PreparedRelated<M> | undefined;
}

export interface ParsedArchive<M = Model> {
  /** Absent where the text is no archive at all; unusable records alone leave it in place. */
  readonly archive?: Archive<M>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an archive file (`integrity-archive/1`). Never throws: what is wrong comes back as diagnostics with pointer and
 * byte offset, without content. Records that cannot be used are listed and make their type partial.
 * @example
 * parseArchive("{", defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).diagnostics[0]?.code //=> "json-truncated"
 */
export function parseArchive<M extends Model>(
  source: string | Uint8Array,
  model: M,
  options: ParseArchiveOptions<NoInfer<M>> = {},
): ParsedArchive<M> {
  return readArchive(source, model, options, true);
}

/** The same, with or without byte offsets: there are none to speak of where the source was no text. */
export function readArchive<M extends Model>(
  source: string | Uint8Array,
  model: M,
  options: ParseArchiveOptions<NoInfer<M>>,
  withOffsets: boolean,
): ParsedArchive<M> {
  const { related, sha256 } = options;
  if (related !== undefined) requireOwnRelated(related, model);
  const limits = { ...scanLimits, records: mostRecords, ...options.limits };
  // BECAUSE: JavaScript callers may pass an object that was parsed already.
  if (!isTextOrBytes(source)) return { diagnostics: [archiveSource({ kind: "archive", pointer: "" }, {})] };
  const read = readJson(source, limits);
  if ("fault" in read) {
    const offset = withOffsets ? { offset: read.fault.offset } : {};
    return { diagnostics: [scanDiagnostics[read.fault.code]({ kind: "archive", pointer: "", ...offset }, {})] };
  }
  const problems = new Problems();
  const archive = buildArchive<M>(read.value, { model, problems, sha256, dates: new Map() }, limits.records, related);
  const offsets = withOffsets ? (pointers: readonly string[]) => offsetsOf(read.bytes, pointers) : undefined;
  return { ...(archive === undefined ? {} : { archive }), diagnostics: problems.all(offsets) };
}

/** Bytes of another realm, such as a test runner's, are bytes too. */
function isTextOrBytes(source: unknown): boolean {
  return typeof source === "string" || Object.prototype.toString.call(source) === "[object Uint8Array]";
}
