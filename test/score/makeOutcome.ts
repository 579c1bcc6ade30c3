import type { Evaluation, Outcome, RuleTally } from "../../src/result/index.js";

export const exactly = (number: number) => ({ lo: number, hi: number });

/** A fired outcome of full weight on an event record; state what matters. */
export function makeOutcome(rule: string, key: string, changes: Partial<Outcome> = {}): Outcome {
  return {
    id: `${rule}/${key}`,
    rule,
    status: "fires",
    item: { kind: "record", key, type: "item", nature: "event" },
    severity: exactly(3),
    standing: "documented",
    review: null,
    eventDate: null,
    decay: exactly(1000),
    postFactor: exactly(1000),
    mitigation: { factor: exactly(1000), maxSeverity: exactly(5), applied: [] },
    incidentId: null,
    matter: null,
    gate: null,
    by: null,
    exception: null,
    missing: [],
    message: { zh: "", en: "" },
    basis: [],
    evidence: [],
    measures: [],
    ...changes,
  };
}

export function makeEvaluation(outcomes: readonly Outcome[], rest: Partial<Evaluation> = {}): Evaluation {
  return { outcomes, tallies: [], reminders: [], sanctions: [], ...rest };
}

export function makeTally(rule: string, changes: Partial<RuleTally> = {}): RuleTally {
  return { rule, decided: 1, unknown: 0, partial: false, notCovered: false, ...changes };
}
