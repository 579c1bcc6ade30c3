import { sha256 } from "@noble/hashes/sha2.js";

/** A SHA-256 of the host, such as Node's own. Must return the 32 bytes of the digest. */
export interface Sha256 {
  (bytes: Uint8Array): Uint8Array;
  /** The digest of a text's UTF-8 as lower-case hex, where the host has that in one step: a tenth of the cost of small texts. */
  readonly hexOfText?: (text: string) => string;
}

/** SHA-256 in every runtime. */
export const defaultSha256: Sha256 = sha256;

const encoder = new TextEncoder();
const hexDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * SHA-256 of bytes, or of a text's UTF-8, as lower-case hex.
 * @example
 * sha256Hex("").slice(0, 8) //=> "e3b0c442"
 */
export function sha256Hex(content: Uint8Array | string, sha: Sha256 = defaultSha256): string {
  if (typeof content === "string" && sha.hexOfText !== undefined) return sha.hexOfText(content);
  const digest = sha(typeof content === "string" ? encoder.encode(content) : content);
  let hex = "";
  // BECAUSE: walking the bytes by an iterator costs as much as the digest of a small record.
  for (let index = 0; index < digest.length; index += 1) hex += hexDigits[digest[index] ?? 0];
  return hex;
}
