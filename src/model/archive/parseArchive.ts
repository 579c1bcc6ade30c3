import type { Diagnostic, Sha256 } from "../../kernel/index.js";
import { scanDiagnostics } from "../diagnostics/scan.js";
import type { Model } from "../Model.js";
import { offsetsOf } from "../scan/offsetsOf.js";
import { type ScanFault, scanJson } from "../scan/scanJson.js";
import { type ScanLimits, scanLimits } from "../scan/scanLimits.js";
import type { Archive } from "./Archive.js";
import { buildArchive, mostRecords } from "./buildArchive.js";
import { Problems } from "./Problems.js";

export interface ParseArchiveOptions {
  /** What an archive may at most hold; `records` counts own and related ones together. */
  readonly limits?: Partial<ScanLimits & { readonly records: number }>;
  /** A faster SHA-256 of the host. */
  readonly sha256?: Sha256;
}

export interface ParsedArchive<M = Model> {
  /** Absent where the text is no archive at all; unusable records alone leave it in place. */
  readonly archive?: Archive<M>;
  readonly diagnostics: readonly Diagnostic[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8");

/**
 * Reads an archive file (`integrity-archive/1`). Never throws: what is wrong comes back as diagnostics with pointer and byte
 * offset, without content. Records that cannot be used are listed and make their type partial.
 * @example
 * parseArchive("{", defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).diagnostics[0]?.code //=> "json-truncated"
 */
export function parseArchive<M extends Model>(
  source: string | Uint8Array,
  model: M,
  options: ParseArchiveOptions = {},
): ParsedArchive<M> {
  return readArchive(source, model, options, true);
}

/** The same, with or without byte offsets: there are none to speak of where the source was no text. */
export function readArchive<M extends Model>(
  source: string | Uint8Array,
  model: M,
  options: ParseArchiveOptions,
  withOffsets: boolean,
): ParsedArchive<M> {
  const limits = { ...scanLimits, records: mostRecords, ...options.limits };
  const early = typeof source === "string" ? faultOfText(source, limits) : undefined;
  const bytes = early !== undefined ? noBytes : typeof source === "string" ? encoder.encode(source) : source;
  const fault = early ?? scanJson(bytes, limits);
  if (fault !== undefined) {
    const offset = withOffsets ? { offset: fault.offset } : {};
    return { diagnostics: [scanDiagnostics[fault.code]({ kind: "archive", pointer: "", ...offset }, {})] };
  }
  const problems = new Problems();
  const text = typeof source === "string" ? source.replace(/^\ufeff/, "") : decoder.decode(bytes);
  const archive = buildArchive<M>(JSON.parse(text), { model, problems, sha256: options.sha256 }, limits.records);
  const offsets = withOffsets ? (pointers: readonly string[]) => offsetsOf(bytes, pointers) : undefined;
  return { ...(archive === undefined ? {} : { archive }), diagnostics: problems.all(offsets) };
}

const noBytes = new Uint8Array();

/** What encoding would hide: a lone surrogate would become U+FFFD, a huge text would be copied first. */
function faultOfText(source: string, limits: ScanLimits): ScanFault | undefined {
  if (source.length > limits.bytes) return { code: "limit-line", offset: limits.bytes };
  const lone = source.search(/\p{Surrogate}/u);
  return lone < 0 ? undefined : { code: "text-surrogate", offset: encoder.encode(source.slice(0, lone)).length };
}
