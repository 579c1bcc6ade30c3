import { compareText } from "../../kernel/index.js";

/**
 * Adds what all archives share to one that is sound JSON; its own entries come first. Bytes that are no JSON object come back
 * as they are: reading them says what is wrong.
 * @example
 * new TextDecoder().decode(withRelated(new TextEncoder().encode("{}"), { posts: [] })) //=> '{"related":{"posts":[]}}'
 */
export function withRelated(bytes: Uint8Array, related: Readonly<Record<string, unknown>> | undefined): Uint8Array {
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
