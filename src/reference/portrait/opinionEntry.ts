import { compareText, formatDay, type Localized, type Period } from "../../kernel/index.js";
import { insufficientData, type Opinion, type OpinionMustEntry, type Portrait } from "../../result/index.js";
import type { OpinionCase, OpinionTable } from "../../rulebook/index.js";
import { shift } from "../evaluate/days/shift.js";
import { opinionLetter } from "./opinionLetter.js";
import type { Reading } from "./Reading.js";

type Reason = Opinion["reasons"][number];
type Cited = Omit<Reason, "row" | "draft">;

/** The draft of an opinion on a subject of a kind that the table names; nothing on others, nor without a table. */
export function opinionEntry<R extends string>(
  reading: Reading<R>,
  page: Portrait<R>,
): { readonly opinion?: Opinion<R> } {
  const { rulebook, view } = reading;
  const table = rulebook.opinion;
  if (table === undefined || !table.for.includes(view.subject.kind)) return {};
  const musts = table.musts.map((must) => mustEntry(must, reading));
  const gates: Opinion["gates"][number][] = [];
  const shut = new Set<string>();
  for (const { id, title, status, freeFrom, findings } of page.gates) {
    if (status !== "free") gates.push({ id, title, status, freeFrom: freeFrom ?? null });
    if (status === "barred") for (const { finding } of findings) shut.add(finding);
  }
  const unresolved: Portrait<R>["findings"][number][] = [];
  const unreviewed: Portrait<R>["findings"][number][] = [];
  for (const finding of page.findings) {
    if (!finding.established) unreviewed.push(finding);
    else if (!shut.has(finding.id)) unresolved.push(finding);
  }
  const reasons = reasonsBy(table, (when) => heldBy(when, page, gates, musts, { unresolved, unreviewed }));
  const deciding = table.rows.find(({ id }) => reasons.length > 0 && id === reasons[0]?.row);
  const draft = deciding === undefined ? "no-adverse-information" : deciding.draft;
  const content = {
    draft,
    title: table.drafts[draft],
    row: deciding === undefined ? null : deciding.id,
    ...validity(reading, table.validFor),
    musts,
    gates,
    unresolved: unresolved.map(matter),
    unreviewed: unreviewed.map(matter),
    notComputed: notComputed(page),
    reasons,
  } as const;
  return {
    opinion: { ...content, text: opinionLetter(page, content, deciding?.title), requiresSignature: true },
  };
}

function mustEntry<R extends string>(
  { id, title, rule }: OpinionTable["musts"][number],
  { musts }: Reading<R>,
): OpinionMustEntry<R> {
  const records = new Set<string>();
  const missing = new Set<string>();
  let done: Localized | undefined;
  let open = false;
  let exception: Localized | undefined;
  for (const outcome of musts) {
    if (outcome.rule !== rule) continue;
    if (outcome.status === "fires" && outcome.review?.decision !== "dismissed") {
      done ??= outcome.message;
      if (outcome.item.kind === "record") records.add(outcome.item.key);
      for (const measure of outcome.measures) for (const record of measure.records) records.add(record);
    }
    if (outcome.status === "excepted") exception ??= outcome.exception?.title;
    if (outcome.status === "unknown" || outcome.status === "notCovered") {
      open = true;
      for (const fact of outcome.missing) missing.add(fact);
    }
  }
  // BECAUSE: the parser has found the rule.
  const head = { id, title, rule: rule as R };
  if (done !== undefined) return { ...head, state: "done", records: inOrder(records), missing: [], text: done };
  if (open) {
    const lacking = inOrder(missing);
    const text =
      lacking.length > 0
        ? { zh: `无法判断，缺 ${lacking.join("、")}`, en: `cannot be told, missing ${lacking.join(", ")}` }
        : { zh: "资料不足，无法判断", en: "cannot be told from what is on file" };
    return { ...head, state: "unknown", records: [], missing: lacking, text };
  }
  if (exception !== undefined)
    return {
      ...head,
      state: "not-required",
      records: [],
      missing: [],
      text: { zh: `无需：${exception.zh}`, en: `not required: ${exception.en}` },
    };
  const text = { zh: "未见办理记录", en: "no record that it was done" };
  return { ...head, state: "not-done", records: [], missing: [], text };
}

/** The reasons of every row all of whose parts hold; what an earlier row has cited is not cited again. */
function reasonsBy(
  { rows }: OpinionTable,
  held: (when: OpinionCase) => readonly Cited[] | undefined,
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const { id, draft, when } of rows)
    for (const one of held(when) ?? [])
      if (!reasons.some(({ kind, cites }) => kind === one.kind && cites === one.cites))
        reasons.push({ row: id, draft, ...one });
  return reasons;
}

/** What a case stands on; `undefined` where a part of it does not hold. */
function heldBy(
  when: OpinionCase,
  page: Portrait,
  gates: Opinion["gates"],
  musts: readonly OpinionMustEntry[],
  open: { readonly unresolved: Portrait["findings"]; readonly unreviewed: Portrait["findings"] },
): readonly Cited[] | undefined {
  const { barred, undecided, grades, couldBe, severity } = when;
  const parts: Cited[][] = [];
  const gatesIn = (status: string, ids: readonly string[] | "any"): void => {
    const found = gates.filter((gate) => gate.status === status && (ids === "any" || ids.includes(gate.id)));
    parts.push(found.map(citedGate));
  };
  if (barred !== undefined) gatesIn("barred", barred);
  if (undecided !== undefined) gatesIn("unknown", undecided);
  if (when.musts !== undefined) {
    const found = musts.filter(({ state }) => when.musts?.includes(state));
    parts.push(found.map(({ id, title, text }) => cited("must", id, title, text)));
  }
  const { grade, gradeTitle } = page;
  if (grades !== undefined) parts.push(grades.includes(grade) ? [citedGrade(grade, gradeTitle)] : []);
  const high = page.interval.high.grade;
  if (couldBe !== undefined)
    parts.push(couldBe.includes(high) && !couldBe.includes(grade) ? [citedWorst(grade, high)] : []);
  const list = (findings: Portrait["findings"]): void => {
    parts.push(findings.map(({ id, title, message }) => cited("finding", id, title, message)));
  };
  if (severity !== undefined) list(page.findings.filter((one) => one.established && one.severity >= severity));
  if (when.unresolved === true) list(open.unresolved);
  if (when.unreviewed === true) list(open.unreviewed);
  return parts.every((part) => part.length > 0) ? parts.flat() : undefined;
}

function cited(kind: Reason["kind"], id: string, title: Localized, text: Localized): Cited {
  return { kind, cites: id, text: { zh: `${title.zh}：${text.zh}`, en: `${title.en}: ${text.en}` } };
}

function citedGate({ id, title, status, freeFrom }: Opinion["gates"][number]): Cited {
  if (status === "unknown")
    return cited("gate", id, title, { zh: "资料不足，无法判断", en: "cannot be told from what is on file" });
  const end =
    freeFrom === null
      ? { zh: "解除日期未定", en: "with no end in sight" }
      : { zh: `自 ${freeFrom} 起解除`, en: `free from ${freeFrom}` };
  return cited("gate", id, title, { zh: `处于限制中，${end.zh}`, en: `barred, ${end.en}` });
}

function citedGrade(grade: string, title: Localized): Cited {
  if (grade === insufficientData) return { kind: "grade", cites: grade, text: title };
  return {
    kind: "grade",
    cites: grade,
    text: { zh: `等级为 ${grade} 级（${title.zh}）`, en: `grade ${grade} (${title.en})` },
  };
}

function citedWorst(grade: string, high: string): Cited {
  return {
    kind: "grade",
    cites: high,
    text: {
      zh: `现为 ${grade} 级，未知部分按最不利计可能到 ${high} 级`,
      en: `grade ${grade} now, could be ${high} if what is unknown were at its worst`,
    },
  };
}

function matter<R extends string>(finding: Portrait<R>["findings"][number]): Opinion<R>["unresolved"][number] {
  const { id, rule, title, severity, standing, value, action } = finding;
  return { finding: id, rule, title, severity, standing, value, action };
}

function notComputed<R extends string>(page: Portrait<R>): Opinion<R>["notComputed"] {
  const byRule = new Map<R, { readonly title: Localized; items: number; readonly missing: Set<string> }>();
  for (const { rule, title, missing } of page.unknown) {
    const known = byRule.get(rule) ?? { title, items: 0, missing: new Set() };
    known.items += 1;
    for (const fact of missing) known.missing.add(fact);
    byRule.set(rule, known);
  }
  return [...byRule].map(([rule, { title, items, missing }]) => ({ rule, title, items, missing: inOrder(missing) }));
}

function validity({ rulebook, view }: Reading, id: string): Pick<Opinion, "validUntil" | "validFor"> {
  const param = rulebook.params[id];
  let period: Period | undefined;
  for (const { from, value } of param?.values ?? [])
    if (from <= view.asOf && value.type === "period") period = value.value;
  const configurable = param?.configurable ?? true;
  if (period === undefined) return { validUntil: null, validFor: { param: id, period: null, configurable } };
  const { count, unit } = period;
  const text = `${count} ${count === 1 ? unit.replace(/s$/, "") : unit}`;
  return { validUntil: formatDay(shift(view.asOf, period)), validFor: { param: id, period: text, configurable } };
}

function inOrder(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].sort(compareText);
}
