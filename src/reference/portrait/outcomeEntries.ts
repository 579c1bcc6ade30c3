import { type CivilDate, compareText, formatCivilDate, formatDay } from "../../kernel/index.js";
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

/** Deadlines ahead and open notices, the nearest first, then notices of no date. */
function reminders<R extends string>({
  evaluation,
  rules,
  rulebook,
  view,
}: Reading<R>): Portrait<R>["reminders"][number][] {
  type Entry = Portrait<R>["reminders"][number];
  const told = new Map<string, { readonly day: number | undefined; readonly entry: Entry }>();
  const tell = (
    { finding, rule, title, message }: Pick<Entry, "finding" | "rule" | "title" | "message">,
    by: CivilDate | null,
    action: string,
  ): void => {
    const exact = by !== null && by.last === by.first;
    told.set(finding, {
      day: by?.first,
      entry: {
        rule,
        finding,
        by: by === null ? null : formatCivilDate(by),
        daysLeft: exact ? by.last - view.asOf : null,
        title,
        message,
        action: titleFrom(rulebook.actions, action),
      },
    });
  };
  for (const { id, status, review, rule: ruleId, message, by } of evaluation.outcomes) {
    const rule = rules.get(ruleId);
    if (rule?.kind !== "notice" || rule.status !== "active" || status !== "fires") continue;
    if (review?.decision === "dismissed") continue;
    tell({ finding: id, rule: rule.id, title: rule.title, message }, by, rule.action);
  }
  for (const reminder of evaluation.reminders)
    if (rules.get(reminder.rule)?.status === "active") tell(reminder, reminder.by, reminder.action);
  const sorted = [...told.values()].sort((a, b) => {
    if (a.day === b.day) return compareText(a.entry.finding, b.entry.finding);
    if (a.day === undefined || b.day === undefined) return a.day === undefined ? 1 : -1;
    return a.day - b.day;
  });
  return sorted.map(({ entry }) => entry);
}
