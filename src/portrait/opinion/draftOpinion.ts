import { shiftDay } from "../../calendar/index.js";
import { compareText, formatDay, formatPeriod, type Period } from "../../kernel/index.js";
import type { Finding, Opinion, OpinionMatter, Outcome, Portrait } from "../../result/index.js";
import type { OpinionTable, Rulebook } from "../../rulebook/index.js";
import { mustEntries } from "./mustEntries.js";
import { opinionReasons } from "./opinionReasons.js";
import { opinionText } from "./opinionText.js";

/**
 * Drafts the opinion on a subject from the page that its reader sees and from what the rules of the musts say of the same view.
 * BECAUSE: nothing else enters, what the audience may not see cannot be in it.
 */
export function draftOpinion<R extends string>(
  portrait: Portrait<R>,
  table: OpinionTable,
  outcomes: readonly Outcome<R>[],
  rulebook: Rulebook<R>,
  asOf: number,
): Opinion<R> {
  const barring = new Set(
    portrait.gates.flatMap(({ status, findings }) =>
      status === "barred" ? findings.map(({ finding }) => finding) : [],
    ),
  );
  const musts = mustEntries(table, outcomes);
  const unresolved = portrait.findings.filter(({ established, id }) => established && !barring.has(id));
  const unreviewed = portrait.findings.filter(({ established }) => !established);
  const reasons = opinionReasons(table, { portrait, musts, unresolved, unreviewed });
  const row = table.rows.find(({ id }) => id === reasons[0]?.row);
  const draft = row?.draft ?? "no-adverse-information";
  const opinion: Omit<Opinion<R>, "text"> = {
    draft,
    title: table.drafts[draft],
    row: row?.id ?? null,
    ...validity(table, rulebook, asOf),
    musts,
    gates: portrait.gates.flatMap(({ id, title, status, freeFrom = null }) =>
      status === "free" ? [] : [{ id, title, status, freeFrom }],
    ),
    unresolved: unresolved.map(matterOf),
    unreviewed: unreviewed.map(matterOf),
    notComputed: notComputed(portrait),
    reasons,
    requiresSignature: true,
  };
  const { requiresSignature, ...rest } = opinion;
  return { ...rest, text: opinionText(portrait, opinion, row?.title), requiresSignature };
}

function validity(
  { validFor }: OpinionTable,
  { params }: Rulebook,
  asOf: number,
): Pick<Opinion, "validUntil" | "validFor"> {
  const param = params[validFor];
  const entry = param?.values.findLast(({ from }) => from <= asOf);
  // BECAUSE: the parser has found a parameter of periods.
  const period = entry === undefined ? undefined : (entry.value.value as Period);
  return {
    validUntil: period === undefined ? null : formatDay(shiftDay(asOf, period)),
    validFor: {
      param: validFor,
      period: period === undefined ? null : formatPeriod(period),
      configurable: param?.configurable ?? true,
    },
  };
}

function matterOf<R extends string>({
  id,
  rule,
  title,
  severity,
  standing,
  value,
  action,
}: Finding<R>): OpinionMatter<R> {
  return { finding: id, rule, title, severity, standing, value, action };
}

/** Rules that could not decide, in the order of the page. */
function notComputed<R extends string>({ unknown }: Portrait<R>): Opinion<R>["notComputed"] {
  return [...new Set(unknown.map(({ rule }) => rule))].flatMap((rule) => {
    const open = unknown.filter((one) => one.rule === rule);
    const [first] = open;
    if (first === undefined) return [];
    const missing = [...new Set(open.flatMap((one) => one.missing))].sort(compareText);
    return [{ rule, title: first.title, items: open.length, missing }];
  });
}
