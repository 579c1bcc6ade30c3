import type { CivilDate } from "../kernel/index.js";
import type { SanctionPeriod } from "../result/index.js";
import type { Governing } from "./SettledOutcome.js";

/**
 * What the governing sanctions of an incident make of its findings on a day: one in force keeps them at full weight, all
 * over takes their weight, none begun leaves them to their own decay; unknown days leave it open.
 * SEE: design §6, `governing sanctions`.
 */
export function governing(
  sanctions: readonly SanctionPeriod[],
  reliefFrom: number | undefined,
  asOf: number,
): Governing {
  const states = sanctions.map((sanction) => stateOf(sanction, asOf));
  if (states.includes("in-force")) return "in-force";
  const relieved = reliefFrom !== undefined && reliefFrom <= asOf;
  if (relieved || (states.length > 0 && states.every((state) => state === "over"))) return "over";
  return states.includes("unknown") ? "unknown" : "none";
}

function stateOf(
  { begunOn, endsOn, revokedOn }: SanctionPeriod,
  asOf: number,
): "in-force" | "over" | "not-begun" | "unknown" {
  const ended = reached(endsOn, asOf);
  const revoked = reached(revokedOn, asOf);
  if (ended === true || revoked === true) return "over";
  const begun = reached(begunOn, asOf);
  if (begun === false) return "not-begun";
  return begun === true && ended === false && revoked === false ? "in-force" : "unknown";
}

/** Whether a day lies at or before `asOf`; none: never. */
function reached(day: CivilDate | null | undefined, asOf: number): boolean | undefined {
  if (day === null) return false;
  if (day === undefined) return undefined;
  if (day.last <= asOf) return true;
  return day.first > asOf ? false : undefined;
}
