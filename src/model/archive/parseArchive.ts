import type { Diagnostic, Sha256 } from "../../kernel/index.js";
import { scanDiagnostics } from "../diagnostics/scan.js";
import type { Model } from "../Model.js";
import { offsetOf } from "../scan/offsetOf.js";
import { scanJson } from "../scan/scanJson.js";
import { type ScanLimits, scanLimits } from "../scan/scanLimits.js";
import type { Archive } from "./Archive.js";
import { buildArchive } from "./buildArchive.js";
import { Problems } from "./Problems.js";

export interface ParseArchiveOptions {
  readonly limits?: Partial<ScanLimits>;
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
  const bytes = typeof source === "string" ? encoder.encode(source) : source;
  const fault = scanJson(bytes, { ...scanLimits, ...options.limits });
  if (fault !== undefined) {
    const raise = scanDiagnostics[fault.code];
    return { diagnostics: [raise({ kind: "archive", pointer: "", offset: fault.offset }, {})] };
  }
  const problems = new Problems((pointer) => offsetOf(bytes, pointer));
  const text = typeof source === "string" ? source.replace(/^\ufeff/, "") : decoder.decode(bytes);
  const value: unknown = JSON.parse(text);
  const archive = buildArchive<M>(value, { model, problems, sha256: options.sha256 });
  return { ...(archive === undefined ? {} : { archive }), diagnostics: problems.all() };
}
