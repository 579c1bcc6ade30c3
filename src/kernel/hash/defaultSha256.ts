import { sha256 } from "@noble/hashes/sha2.js";
import type { Sha256 } from "./Sha256.js";

/** SHA-256 in every runtime. BECAUSE: in a cold process Node's own costs a twentieth, so `scripts/build.ts` puts it here in `dist/esm`. */
export const defaultSha256: Sha256 = sha256;
