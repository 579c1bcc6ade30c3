import crypto from "node:crypto";
import type { Sha256 } from "../kernel/index.js";

/**
 * The SHA-256 of Node, several times faster than the portable one.
 * @example
 * sha256Hex("", nodeSha256).slice(0, 8) //=> "e3b0c442"
 */
export const nodeSha256: Sha256 =
  // BECAUSE: the first releases of Node 20 do not have `crypto.hash`.
  typeof crypto.hash === "function"
    ? Object.assign((bytes: Uint8Array) => crypto.hash("sha256", bytes, "buffer"), {
        hexOfText: (text: string) => crypto.hash("sha256", text, "hex"),
      })
    : (bytes) => crypto.createHash("sha256").update(bytes).digest();
