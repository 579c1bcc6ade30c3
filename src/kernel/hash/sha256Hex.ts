import { defaultSha256 } from "./defaultSha256.js";
import type { Sha256 } from "./Sha256.js";

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
