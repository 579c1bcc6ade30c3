import { type CivilDate, formatCivilDate } from "../kernel/index.js";
import type { GateState, Outcome } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { SettledOutcome } from "../score/index.js";
import type { Reading } from "./Reading.js";

type Voice<R extends string> = { readonly outcome: Outcome<R>; readonly says: "barred" | "unknown" };

/**
 * The state of every gate that a rule for this kind of subject declares, in the order of the rulebook. A dismissed finding
 * bars nothing, nor does an incident whose sanctions are all over.
 */
export function gates<R extends string>(reading: Reading<R>): readonly GateState<R>[] {
  const { rulebook, view } = reading;
  const voices = voicesByGate(reading);
  return gatesFor(view.subject.kind, rulebook).map(({ id, title }): GateState<R> => {
    const heard = voices.get(id) ?? [];
    const barring = heard.filter(({ says }) => says === "barred");
    const deciding = barring.length > 0 ? barring : heard;
    const status = deciding[0]?.says ?? "free";
    const findings = deciding.map(({ outcome }) => ({
      finding: outcome.id,
      rule: outcome.rule,
      freeFrom: textOf(outcome.gate?.freeFrom ?? null),
      message: outcome.message,
      basis: outcome.basis,
    }));
    if (barring.length === 0) return { id, title, status, findings };
    const freeFrom = lastOf(barring.map(({ outcome }) => outcome.gate?.freeFrom ?? null));
    return { id, title, status, freeFrom, findings };
  });
}

const kept = new WeakMap<Rulebook, Map<string, Rulebook["gates"]>>();

/** The gates that rules for a kind of subject declare: found once and kept as long as the rulebook. */
function gatesFor(kind: string, rulebook: Rulebook): Rulebook["gates"] {
  const byKind = kept.get(rulebook) ?? new Map<string, Rulebook["gates"]>();
  kept.set(rulebook, byKind);
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const declared = new Set<string>();
  for (const { status, gate, for: kinds } of rulebook.rules)
    if (status === "active" && gate !== undefined && kinds.includes(kind)) declared.add(gate.id);
  const gates = rulebook.gates.filter(({ id }) => declared.has(id));
  byKind.set(kind, gates);
  return gates;
}

function voicesByGate<R extends string>({
  evaluation,
  sheet,
  rules,
}: Reading<R>): ReadonlyMap<string, readonly Voice<R>[]> {
  const settled = new Map(sheet.settled.map((one) => [one.outcome, one]));
  const voices = new Map<string, Voice<R>[]>();
  for (const outcome of evaluation.outcomes) {
    const rule = rules.get(outcome.rule);
    if (rule?.status !== "active" || rule.gate === undefined) continue;
    const says = sayingOf(outcome, settled.get(outcome));
    if (says === undefined) continue;
    const voice = { outcome, says };
    const known = voices.get(rule.gate.id);
    if (known === undefined) voices.set(rule.gate.id, [voice]);
    else known.push(voice);
  }
  return voices;
}

function sayingOf(outcome: Outcome, settled: SettledOutcome | undefined): Voice<string>["says"] | undefined {
  if (outcome.status === "excepted") return undefined;
  if (settled?.standing === "dismissed" || settled?.governing === "over") return undefined;
  // An incident whose sanctions may be over may bar no longer.
  return outcome.status === "fires" && settled?.governing !== "unknown" ? "barred" : "unknown";
}

/** The latest of the first free days; one that is not known leaves all open. */
function lastOf(days: readonly (CivilDate | null)[]): string | null {
  let latest: CivilDate | undefined;
  for (const day of days) {
    if (day === null) return null;
    if (latest === undefined || day.last > latest.last || (day.last === latest.last && day.first > latest.first))
      latest = day;
  }
  return textOf(latest ?? null);
}

function textOf(day: CivilDate | null): string | null {
  return day === null ? null : formatCivilDate(day);
}
