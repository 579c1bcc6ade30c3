import { type CivilDate, formatCivilDate } from "../../kernel/index.js";
import type { GateState, Outcome } from "../../result/index.js";
import type { Weighed } from "../score/Weighed.js";
import type { Reading } from "./Reading.js";

/** The state of every gate that an active rule for this kind of subject declares, in the order of the rulebook. */
export function gateEntries<R extends string>(reading: Reading<R>): readonly GateState<R>[] {
  const { rulebook, rules, view, evaluation, account } = reading;
  const entries: GateState<R>[] = [];
  for (const { id, title } of rulebook.gates) {
    let declared = false;
    for (const rule of rulebook.rules)
      if (rule.gate?.id === id && rule.status === "active" && rule.for.includes(view.subject.kind)) declared = true;
    if (!declared) continue;
    const barring: Outcome<R>[] = [];
    const open: Outcome<R>[] = [];
    for (const outcome of evaluation.outcomes) {
      const rule = rules.get(outcome.rule);
      if (rule?.gate?.id !== id || rule.status !== "active" || outcome.status === "excepted") continue;
      const weighed = account.weighed.find((one) => one.outcome === outcome);
      if (weighed !== undefined && barsNothing(weighed)) continue;
      const bars = outcome.status === "fires" && weighed?.sanctions !== "open";
      (bars ? barring : open).push(outcome);
    }
    if (barring.length > 0)
      entries.push({ id, title, status: "barred", freeFrom: lastDay(barring), findings: barring.map(listed) });
    else entries.push({ id, title, status: open.length > 0 ? "unknown" : "free", findings: open.map(listed) });
  }
  return entries;
}

/** Decided in the subject's favour by a human, or all its sanctions are over. */
function barsNothing({ standing, sanctions }: Weighed): boolean {
  return standing === "dismissed" || sanctions === "over";
}

function listed<R extends string>({ id, rule, gate, message, basis }: Outcome<R>): GateState<R>["findings"][number] {
  return { finding: id, rule, freeFrom: shown(gate?.freeFrom), message, basis };
}

/** The last of the first free days; none where one of them is not known or never comes. */
function lastDay(barring: readonly Outcome[]): string | null {
  let last: CivilDate | undefined;
  for (const { gate } of barring) {
    const day = gate?.freeFrom;
    if (day === null || day === undefined) return null;
    const later = last === undefined || day.last > last.last;
    if (later || (day.last === last?.last && day.first > last.first)) last = day;
  }
  return shown(last);
}

function shown(day: CivilDate | null | undefined): string | null {
  return day === null || day === undefined ? null : formatCivilDate(day);
}
