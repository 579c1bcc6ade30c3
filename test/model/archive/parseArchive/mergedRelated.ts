type Parts = Readonly<Record<string, unknown>>;

/**
 * An archive with what it shares written into it: lists after its own, sets name by name; a part of its own that is not what
 * it should be stays as it is. What `prepareRelated` must come to.
 */
export function mergedRelated(archive: Parts, shared: Parts): Parts {
  const { related: own } = archive;
  if (own !== undefined && !isPart(own)) return { ...archive, related: { ...shared, records: "lost" } };
  const merged: Record<string, unknown> = { ...shared, ...own };
  for (const key of Object.keys(shared)) merged[key] = joined(own?.[key], shared[key]);
  return { ...archive, related: merged };
}

function joined(own: unknown, shared: unknown): unknown {
  if (own === undefined) return shared;
  if (Array.isArray(own)) return Array.isArray(shared) ? [...own, ...shared] : own;
  if (!isPart(own) || !isPart(shared)) return own;
  const names = new Set([...Object.keys(own), ...Object.keys(shared)]);
  return Object.fromEntries([...names].map((name) => [name, joined(own[name], shared[name])]));
}

function isPart(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
