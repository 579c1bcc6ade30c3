import { compareText, formatCivilDate, formatDay } from "../../kernel/index.js";
import type { Portrait } from "../../result/index.js";
import type { Reading } from "./Reading.js";
import { titleFrom } from "./titleFrom.js";

type Sections<R extends string> = Pick<
  Portrait<R>,
  "excepted" | "lapsed" | "cleared" | "unknown" | "positives" | "reminders"
>;
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** The sections that list outcomes as they are: one walk over the outcomes of active rules. */
export function outcomeEntries<R extends string>(reading: Reading<R>): Sections<R> {
  const { evaluation, rules, account, view } = reading;
  const sections: Writable<Sections<R>> = {
    excepted: [],
    lapsed: [],
    cleared: [],
    unknown: [],
    positives: [],
    reminders: reminders(reading),
  };
  for (const outcome of evaluation.outcomes) {
    const rule = rules.get(outcome.rule);
    if (rule?.status !== "active") continue;
    const { id, status, message, exception, missing, evidence, review } = outcome;
    const head = { id, rule: rule.id, title: rule.title };
    if (status === "excepted" && exception !== null) sections.excepted.push({ ...head, exception });
    if (status === "fires" && rule.kind === "positive" && review?.decision !== "dismissed")
      sections.positives.push({ ...head, message });
    if (status === "unknown" || status === "notCovered")
      sections.unknown.push({
        ...head,
        status,
        category: rule.category,
        missing,
        because: evidence.filter(({ truth }) => truth !== "true"),
        atMost: account.atMost.get(status === "unknown" ? id : rule.id) ?? 0,
      });
  }
  for (const { finding, reason } of account.lapsed)
    sections.lapsed.push({
      id: finding.outcome.id,
      rule: finding.rule.id,
      title: finding.rule.title,
      incident: finding.incident,
      reason,
    });
  for (const { incident, from } of view.cleared) sections.cleared.push({ incident, from: formatDay(from) });
  for (const { outcome, standing, review } of account.weighed)
    if (outcome.status === "fires" && standing === "dismissed" && review !== null)
      sections.cleared.push({ finding: outcome.id, from: formatDay(review.decidedOn) });
  return sections;
}

/** Deadlines ahead, the nearest first, then notices without one. */
function reminders<R extends string>({ evaluation, rules, rulebook }: Reading<R>): Portrait<R>["reminders"][number][] {
  const told: { readonly day: number | undefined; readonly entry: Portrait<R>["reminders"][number] }[] = [];
  for (const { rule, finding, by, title, message, action } of evaluation.reminders) {
    if (rules.get(rule)?.status !== "active") continue;
    const date = by === undefined ? null : formatCivilDate(by);
    const entry = { rule, finding, by: date, title, message, action: titleFrom(rulebook.actions, action) };
    told.push({ day: by?.first, entry });
  }
  for (const { id, status, rule: ruleId, message } of evaluation.outcomes) {
    const rule = rules.get(ruleId);
    if (rule?.kind !== "notice" || rule.status !== "active" || status !== "fires") continue;
    if (evaluation.reminders.some(({ finding }) => finding === id)) continue;
    const action = titleFrom(rulebook.actions, rule.action);
    told.push({
      day: undefined,
      entry: { rule: rule.id, finding: id, by: null, title: rule.title, message, action },
    });
  }
  told.sort((a, b) => {
    if (a.day === b.day) return compareText(a.entry.finding, b.entry.finding);
    if (a.day === undefined || b.day === undefined) return a.day === undefined ? 1 : -1;
    return a.day - b.day;
  });
  return told.map(({ entry }) => entry);
}
