import { type CivilDate, compareText, formatCivilDate, formatDay } from "../kernel/index.js";
import type { Outcome, Portrait } from "../result/index.js";
import type { Rule } from "../rulebook/index.js";
import { titledOf } from "./findingPage.js";
import type { Reading } from "./Reading.js";

type OfRule<R extends string> = { readonly outcome: Outcome<R>; readonly rule: Rule<R> };

function outcomesOf<R extends string>({ evaluation, rules }: Reading<R>): readonly OfRule<R>[] {
  const found: OfRule<R>[] = [];
  for (const outcome of evaluation.outcomes) {
    const rule = rules.get(outcome.rule);
    if (rule?.status === "active") found.push({ outcome, rule });
  }
  return found;
}

/** Rules that would have fired but for an exception. */
export function exceptedSection<R extends string>(reading: Reading<R>): Portrait<R>["excepted"] {
  return outcomesOf(reading).flatMap(({ outcome, rule }) =>
    outcome.status === "excepted" && outcome.exception !== null
      ? [{ id: outcome.id, rule: rule.id, title: rule.title, exception: outcome.exception }]
      : [],
  );
}

/** Findings that no longer count, and why. */
export function lapsedSection<R extends string>({ sheet }: Reading<R>): Portrait<R>["lapsed"] {
  return sheet.lapsed.map(({ finding, reason }) => ({
    id: finding.outcome.id,
    rule: finding.rule.id,
    title: finding.rule.title,
    incident: finding.incident,
    reason,
  }));
}

/** Incidents cleared by an exoneration, then findings that a review dismissed. */
export function clearedSection<R extends string>({ view, sheet }: Reading<R>): Portrait["cleared"] {
  const dismissed = sheet.settled.flatMap(({ outcome, standing, review }) =>
    outcome.status === "fires" && standing === "dismissed" && review !== null
      ? [{ finding: outcome.id, from: formatDay(review.decidedOn) }]
      : [],
  );
  return [...view.cleared.map(({ incident, from }) => ({ incident, from: formatDay(from) })), ...dismissed];
}

/** LAW: unknown is not clean: every rule that could not decide is listed, with what it lacks and the most it could add. */
export function unknownSection<R extends string>(reading: Reading<R>): Portrait<R>["unknown"] {
  const { atMost } = reading.sheet;
  return outcomesOf(reading).flatMap(({ outcome, rule }) => {
    const { status } = outcome;
    if (status !== "unknown" && status !== "notCovered") return [];
    return [
      {
        id: outcome.id,
        rule: rule.id,
        status,
        title: rule.title,
        category: rule.category,
        missing: outcome.missing,
        because: outcome.evidence.filter(({ truth }) => truth !== "true"),
        atMost: atMost.get(status === "unknown" ? outcome.id : rule.id) ?? 0,
      },
    ];
  });
}

/** What speaks for the subject. */
export function positivesSection<R extends string>(reading: Reading<R>): Portrait<R>["positives"] {
  return outcomesOf(reading).flatMap(({ outcome, rule }) =>
    rule.kind === "positive" && outcome.status === "fires" && outcome.review?.decision !== "dismissed"
      ? [{ id: outcome.id, rule: rule.id, title: rule.title, message: outcome.message }]
      : [],
  );
}

/**
 * Deadlines not yet reached and what notices say, by date; notices that name no date come last. A notice that a review dismissed
 * has been dealt with.
 */
export function remindersSection<R extends string>(reading: Reading<R>): Portrait<R>["reminders"] {
  const { evaluation, rules, rulebook, view } = reading;
  const told = new Set(evaluation.reminders.map(({ finding }) => finding));
  const deadlines = evaluation.reminders.filter(({ rule }) => rules.get(rule)?.status === "active");
  const notices = outcomesOf(reading).flatMap(({ outcome, rule }) =>
    rule.kind === "notice" && isOpen(outcome) && !told.has(outcome.id)
      ? [{ ...outcome, finding: outcome.id, title: rule.title, action: rule.action }]
      : [],
  );
  return [...deadlines, ...notices]
    .sort((a, b) => dayOf(a.by) - dayOf(b.by) || compareText(a.finding, b.finding))
    .map(({ rule, finding, by, title, message, action }) => ({
      rule,
      finding,
      by: by === null ? null : formatCivilDate(by),
      // Of a date that is only partly known no days can be counted.
      daysLeft: by === null || by.first !== by.last ? null : by.first - view.asOf,
      title,
      message,
      action: titledOf(rulebook.actions, action),
    }));
}

function isOpen({ status, review }: Outcome): boolean {
  return status === "fires" && review?.decision !== "dismissed";
}

function dayOf(by: CivilDate | null): number {
  return by?.first ?? Number.MAX_SAFE_INTEGER;
}
