import { type Standing, standings } from "../kernel/index.js";
import type { Bounds, Outcome } from "../result/index.js";
import type { Rule, Scoring } from "../rulebook/index.js";
import type { FactorBounds, Governing } from "./SettledOutcome.js";

/** Per mille of what counts in full, and of what counts nothing. */
const full: Bounds = { lo: 1000, hi: 1000 };
const nothing: Bounds = { lo: 0, hi: 0 };
const open: Bounds = { lo: 0, hi: 1000 };

/** Severity after the cap of mitigation, which acts before base and floors (design §6). */
export function cappedSeverity({ severity, mitigation }: Outcome): Bounds {
  return {
    lo: Math.min(severity.lo, mitigation.maxSeverity.lo),
    hi: Math.min(severity.hi, mitigation.maxSeverity.hi),
  };
}

/** The factors of a finding by the tables of the rulebook; what is unknown makes a factor an interval. */
export function factorBounds(
  outcome: Outcome,
  rule: Rule,
  standing: Standing | "unknown",
  governing: Governing,
  scoring: Scoring,
): FactorBounds {
  return {
    base: baseOf(cappedSeverity(outcome), scoring.base),
    verification: verificationOf(standing, rule.verification, scoring),
    decay: { none: outcome.decay, "in-force": full, over: nothing, unknown: open }[governing],
    post: outcome.postFactor,
    mitigation: outcome.mitigation.factor,
  };
}

/** The standings a finding may turn out to have: a rule's findings never stand better than the rule says. */
export function possibleStandings(standing: Standing | "unknown", ownOfRule: Standing): readonly Standing[] {
  return standing === "unknown" ? standings.slice(standings.indexOf(ownOfRule)) : [standing];
}

function verificationOf(standing: Standing | "unknown", ownOfRule: Standing, scoring: Scoring): Bounds {
  return boundsOf(possibleStandings(standing, ownOfRule).map((one) => scoring.verification[one].factor));
}

function baseOf(severity: Bounds, base: readonly number[]): Bounds {
  return boundsOf(base.slice(severity.lo, severity.hi + 1));
}

function boundsOf(numbers: readonly number[]): Bounds {
  return numbers.length === 0 ? nothing : { lo: Math.min(...numbers), hi: Math.max(...numbers) };
}
