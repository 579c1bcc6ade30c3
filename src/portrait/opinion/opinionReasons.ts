import type { Localized } from "../../kernel/index.js";
import {
  type Finding,
  insufficientData,
  type Opinion,
  type OpinionMustEntry,
  type Portrait,
} from "../../result/index.js";
import type { OpinionCase, OpinionTable } from "../../rulebook/index.js";

type Reason = Opinion["reasons"][number];
type Citation = Pick<Reason, "kind" | "cites" | "text">;

/** What the cases of the table are held against. */
export interface OpinionFacts<R extends string = string> {
  readonly portrait: Portrait<R>;
  readonly musts: readonly OpinionMustEntry<R>[];
  readonly unresolved: readonly Finding<R>[];
  readonly unreviewed: readonly Finding<R>[];
}

/** Every row that applies, in the order of the table, with what it stands on; nothing is said twice. */
export function opinionReasons({ rows }: OpinionTable, facts: OpinionFacts): readonly Reason[] {
  const said = new Set<string>();
  return rows.flatMap(({ id, draft, when }) => {
    const cited = citationsOf(when, facts);
    if (cited.some((one) => one.length === 0)) return [];
    return cited.flat().flatMap((one) => {
      const key = `${one.kind} ${one.cites}`;
      if (said.has(key)) return [];
      said.add(key);
      return [{ row: id, draft, ...one }];
    });
  });
}

/** What each part of a case stands on; a part without anything does not hold. */
function citationsOf(when: OpinionCase, facts: OpinionFacts): readonly (readonly Citation[])[] {
  const { portrait, musts, unresolved, unreviewed } = facts;
  const { barred, undecided, grades, couldBe, severity } = when;
  const high = portrait.interval.high.grade;
  return [
    ...(barred === undefined ? [] : [gatesIn(portrait, "barred", barred)]),
    ...(undecided === undefined ? [] : [gatesIn(portrait, "unknown", undecided)]),
    ...(when.musts === undefined
      ? []
      : [musts.filter(({ state }) => when.musts?.includes(state)).map((one) => citeMust(one))]),
    ...(grades === undefined ? [] : [grades.includes(portrait.grade) ? [citeGrade(portrait)] : []]),
    ...(couldBe === undefined
      ? []
      : [!couldBe.includes(portrait.grade) && couldBe.includes(high) ? [citeHigh(portrait)] : []]),
    ...(severity === undefined
      ? []
      : [portrait.findings.filter((one) => one.established && one.severity >= severity).map(citeFinding)]),
    ...(when.unresolved === undefined ? [] : [unresolved.map(citeFinding)]),
    ...(when.unreviewed === undefined ? [] : [unreviewed.map(citeFinding)]),
  ];
}

function gatesIn(
  { gates }: Portrait,
  status: "barred" | "unknown",
  ids: readonly string[] | "any",
): readonly Citation[] {
  return gates
    .filter((gate) => gate.status === status && (ids === "any" || ids.includes(gate.id)))
    .map(({ id, title, freeFrom }) => ({ kind: "gate", cites: id, text: gateText(title, status, freeFrom ?? null) }));
}

function gateText(title: Localized, status: "barred" | "unknown", freeFrom: string | null): Localized {
  if (status === "unknown")
    return { zh: `${title.zh}：资料不足，无法判断`, en: `${title.en}: cannot be told from what is on file` };
  if (freeFrom === null)
    return { zh: `${title.zh}：处于限制中，解除日期未定`, en: `${title.en}: barred, with no end in sight` };
  return { zh: `${title.zh}：处于限制中，自 ${freeFrom} 起解除`, en: `${title.en}: barred, free from ${freeFrom}` };
}

function citeMust({ id, title, text }: OpinionMustEntry): Citation {
  return { kind: "must", cites: id, text: { zh: `${title.zh}：${text.zh}`, en: `${title.en}: ${text.en}` } };
}

function citeFinding({ id, title, message }: Finding): Citation {
  return { kind: "finding", cites: id, text: { zh: `${title.zh}：${message.zh}`, en: `${title.en}: ${message.en}` } };
}

function citeGrade({ grade, gradeTitle }: Portrait): Citation {
  const text: Localized =
    grade === insufficientData
      ? gradeTitle
      : { zh: `等级为 ${grade} 级（${gradeTitle.zh}）`, en: `grade ${grade} (${gradeTitle.en})` };
  return { kind: "grade", cites: grade, text };
}

function citeHigh({ grade, interval: { high } }: Portrait): Citation {
  return {
    kind: "grade",
    cites: high.grade,
    text: {
      zh: `现为 ${grade} 级，未知部分按最不利计可能到 ${high.grade} 级`,
      en: `grade ${grade} now, could be ${high.grade} if what is unknown were at its worst`,
    },
  };
}
