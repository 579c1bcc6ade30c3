import { type ScanFault, scanJson } from "../../model/index.js";
import { pointerAt } from "./pointerAt.js";
import { refusal } from "./refusal.js";
import type { Verification } from "./Verification.js";

/** A portrait as JSON; `text` where it came as one, which then has to be exact. */
export interface Document {
  readonly value: unknown;
  readonly text: string | undefined;
}

/** Far above any portrait of the largest archive allowed. */
const limits = { bytes: 256 * 1024 * 1024, depth: 32, keys: 4096, stringBytes: 16 * 1024 * 1024 };
const encoder = new TextEncoder();

/** Reads a portrait given as text, bytes or value, and refuses all that JSON.parse would hide. Never throws. */
export function readDocument(portrait: unknown): Document | { readonly refused: Verification } {
  if (portrait instanceof Uint8Array) return readBytes(portrait, true);
  if (typeof portrait === "string") return readBytes(encoder.encode(portrait), true);
  let text: string | undefined;
  try {
    text = JSON.stringify(portrait);
  } catch {
    // BECAUSE: a cycle, a bigint or an accessor of the caller's; its message could hold anything.
  }
  if (text === undefined) return { refused: unsound("not-json", 0, "") };
  return readBytes(encoder.encode(text), false);
}

function readBytes(bytes: Uint8Array, exact: boolean): Document | { readonly refused: Verification } {
  const fault = scanJson(bytes, limits);
  if (fault !== undefined) return { refused: refusedFor(fault, bytes) };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { value: JSON.parse(text.replace(/^\ufeff/, "")), text: exact ? text : undefined };
}

function refusedFor({ code, offset }: ScanFault, bytes: Uint8Array): Verification {
  // BECAUSE: only what stands before the fault is known to be text.
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
  const rest = new TextDecoder("utf-8").decode(bytes.subarray(offset, offset + limits.stringBytes));
  const pointer = pointerAt(`${before}${rest}`, before.length);
  return code === "duplicate-key" ? refusal("verification-key-duplicate", pointer) : unsound(code, offset, pointer);
}

function unsound(fault: string, offset: number, pointer: string): Verification {
  return refusal("verification-text", pointer, {}, { fault, offset });
}
