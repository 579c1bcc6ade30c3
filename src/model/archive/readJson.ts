import { jsonText } from "../scan/jsonText.js";
import { type ScanFault, scanJson } from "../scan/scanJson.js";
import type { ScanLimits } from "../scan/scanLimits.js";

const encoder = new TextEncoder();

/** A JSON text and its bytes, or why it is refused before anything is made of it. */
export function readJson(
  source: string | Uint8Array,
  limits: ScanLimits,
): { readonly value: unknown; readonly bytes: Uint8Array } | { readonly fault: ScanFault } {
  const early = typeof source === "string" ? faultOfText(source, limits) : undefined;
  if (early !== undefined) return { fault: early };
  const bytes = typeof source === "string" ? encoder.encode(source) : source;
  const fault = scanJson(bytes, limits);
  if (fault !== undefined) return { fault };
  const text = typeof source === "string" ? source.replace(/^\ufeff/, "") : jsonText(bytes);
  return { value: JSON.parse(text), bytes };
}

/** What encoding would hide: a lone surrogate would become U+FFFD, a huge text would be copied first. */
function faultOfText(source: string, limits: ScanLimits): ScanFault | undefined {
  if (source.length > limits.bytes) return { code: "limit-line", offset: limits.bytes };
  const lone = source.search(/\p{Surrogate}/u);
  return lone < 0 ? undefined : { code: "text-surrogate", offset: encoder.encode(source.slice(0, lone)).length };
}
