import { compareText, type Sha256, sha256Hex } from "../../kernel/index.js";
import { lengthPrefixed } from "./lengthPrefixed.js";
import type { ViewRecord } from "./ViewRecord.js";

/** The digest of the records of one type: of their digests in byte order, own and related ones marked. */
export function listDigest(list: readonly ViewRecord[], sha256: Sha256 | undefined): string {
  if (list.some(({ lineage }) => lineage.length > 0)) {
    const digests = list.map(({ digest, own, lineage }) => `${own ? "o" : "r"}${digest}${lengthPrefixed(lineage)}`);
    return sha256Hex(digests.sort(compareText).join(""), sha256);
  }
  return sha256Hex(marked("o", list, true) + marked("r", list, false), sha256);
}

/** Digests of own or related records in order, each with its mark before it. */
function marked(mark: string, list: readonly ViewRecord[], isOwn: boolean): string {
  const digests: string[] = [];
  for (const { digest, own } of list) if (own === isOwn) digests.push(digest);
  // BECAUSE: digests are ASCII, which the language's own order puts by code point, without a call for every two of them.
  return digests.length === 0 ? "" : mark + digests.sort().join(mark);
}
