import type { LapseReason } from "./ScoreSheet.js";
import type { SettledOutcome } from "./SettledOutcome.js";

/**
 * Why a fired finding certainly no longer counts: its standing has no weight, every sanction of its incident is over, or
 * it has faded; `undefined` where it counts or may count.
 */
export function lapseOf({ factors, governing }: SettledOutcome): LapseReason | undefined {
  if (factors.verification.hi === 0) return "standing";
  if (governing === "over") return "sanctions-over";
  return factors.decay.hi === 0 ? "faded" : undefined;
}
