/** Bounds of a rule file; each may be raised here by name, none is off. */
export const syntaxLimits = {
  bytes: 256 * 1024,
  depth: 32,
  keys: 500,
  scalar: 16 * 1024,
  nodes: 20_000,
  files: 2000,
  diagnostics: 100,
} as const;
