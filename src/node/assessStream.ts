import { createHash } from "node:crypto";
import { compareText, type Diagnostic, defineTextDiagnostic, type Sha256 } from "../kernel/index.js";
import { type Model, parseArchive } from "../model/index.js";
import { type AssessOptions, compileRulebook } from "../portrait/index.js";
import type { Portrait } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { splitLines } from "./splitLines.js";

/**
 * The SHA-256 of Node, several times faster than the portable one.
 * @example
 * sha256Hex("", nodeSha256).slice(0, 8) //=> "e3b0c442"
 */
export const nodeSha256: Sha256 = (bytes) => createHash("sha256").update(bytes).digest();

export const duplicateSubject = defineTextDiagnostic("duplicate-subject", "error", {
  why: { zh: "同一个人在一批中只评一次。", en: "A subject is assessed once in a batch." },
  message: { zh: "这个对象已经评过（第 {first} 行）", en: "this subject was assessed already (line {first})" },
  help: { zh: "合并两份档案", en: "merge the two archives" },
});

export interface AssessStreamOptions extends AssessOptions {
  readonly signal?: AbortSignal;
  /** Posts, units, sets and peers that all archives share: the `related` part of an archive file, as bytes of JSON. */
  readonly related?: Readonly<Record<string, unknown>>;
}

/** One line of the input: a portrait, or why there is none. */
export type StreamResult<R extends string = string> =
  | { readonly line: number; readonly portrait: Portrait<R>; readonly diagnostics: readonly Diagnostic[] }
  | { readonly line: number; readonly portrait?: undefined; readonly diagnostics: readonly Diagnostic[] };

const lineLimit = 16 * 1024 * 1024;

/**
 * Assesses NDJSON archives one after another, in order; a line that cannot be used is reported and the rest go on.
 * @example
 * const input = (async function* () { yield new TextEncoder().encode("{\n"); })();
 * (await assessStream(input, standardRulebook, standardModel, { asOf: "2025-06-30", audience: "dic" }).next()).value?.diagnostics[0]?.code //=> "json-truncated"
 */
export async function* assessStream<M extends Model, R extends string>(
  input: AsyncIterable<Uint8Array>,
  rulebook: Rulebook<R>,
  model: M,
  options: AssessStreamOptions,
): AsyncGenerator<StreamResult<R>> {
  const { signal, related, ...assessOptions } = options;
  const assess = compileRulebook(rulebook, model, { sha256: nodeSha256 });
  const seen = new Map<string, number>();
  for await (const { line, bytes } of splitLines(input, lineLimit)) {
    signal?.throwIfAborted();
    if (bytes !== undefined && isBlank(bytes)) continue;
    const source = bytes === undefined ? new Uint8Array(lineLimit + 1) : withRelated(bytes, related);
    const { archive, diagnostics } = parseArchive(source, model, { sha256: nodeSha256 });
    const placed = diagnostics.map((one) => atLine(one, line));
    if (archive === undefined) {
      yield { line, diagnostics: placed };
      continue;
    }
    const who = `${archive.subject.kind} ${archive.subject.id}`;
    const first = seen.get(who);
    if (first !== undefined) {
      yield { line, diagnostics: [duplicateSubject({ kind: "archive", pointer: "/subject/id", line }, { first })] };
      continue;
    }
    seen.set(who, line);
    yield { line, portrait: assess(archive, assessOptions), diagnostics: placed };
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function atLine(diagnostic: Diagnostic, line: number): Diagnostic {
  return diagnostic.place?.kind === "archive" ? { ...diagnostic, place: { ...diagnostic.place, line } } : diagnostic;
}

/** Adds what all archives share to one that is sound JSON; its own entries come first. */
function withRelated(bytes: Uint8Array, related: Readonly<Record<string, unknown>> | undefined): Uint8Array {
  if (related === undefined) return bytes;
  let archive: unknown;
  try {
    archive = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return bytes;
  }
  if (typeof archive !== "object" || archive === null || Array.isArray(archive)) return bytes;
  const own: unknown = Reflect.get(archive, "related") ?? {};
  const merged: Record<string, unknown> = { ...(typeof own === "object" ? own : {}) };
  for (const key of Object.keys(related).sort(compareText)) {
    const mine = merged[key];
    const shared = related[key];
    if (mine === undefined) merged[key] = shared;
    else if (Array.isArray(mine) && Array.isArray(shared)) merged[key] = [...mine, ...shared];
  }
  return new TextEncoder().encode(JSON.stringify({ ...archive, related: merged }));
}
