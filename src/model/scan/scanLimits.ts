/** What an archive may at most hold. Each may be raised by name, none switched off. */
export interface ScanLimits {
  readonly bytes: number;
  readonly depth: number;
  readonly keys: number;
  readonly stringBytes: number;
}

export const scanLimits: ScanLimits = {
  bytes: 16 * 1024 * 1024,
  depth: 16,
  keys: 256,
  stringBytes: 64 * 1024,
};
