import { formatDay, type Localized, type Unfinished } from "../kernel/index.js";
import { type Exposure, type Grade, insufficientData, type Portrait } from "../result/index.js";
import type { Titled } from "../rulebook/index.js";
import type { CounterfactualTarget, OutlookEntry } from "../score/index.js";
import { coverageSection } from "./coverageSection.js";
import { findingPage } from "./findingPage.js";
import { gates } from "./gates.js";
import type { Reading } from "./Reading.js";
import { reasons } from "./reasons.js";
import {
  clearedSection,
  exceptedSection,
  lapsedSection,
  positivesSection,
  remindersSection,
  unknownSection,
} from "./sections.js";
import { timeline } from "./timeline.js";

/** What is computed only where it is asked for. */
export interface Extras<R extends string = string> {
  readonly include: readonly string[];
  readonly outlook?: readonly OutlookEntry[];
  readonly counterfactual?: readonly CounterfactualTarget[];
  readonly exposure?: Exposure<R>;
}

/** Writes the portrait from one reading, keys in their fixed order. */
export function buildPortrait<R extends string>(reading: Reading<R>, extras: Extras<R>): Portrait<R> {
  const { view, rulebook, sheet } = reading;
  const { outlook, counterfactual, exposure } = extras;
  const definition = view.model.subjects.get(view.subject.kind);
  const portrait: Unfinished<Portrait<R>> = {
    format: "integrity-portrait/1",
    subject: { kind: view.subject.kind, id: view.subject.id, title: definition?.title ?? same(view.subject.kind) },
    asOf: formatDay(view.asOf),
    knownAt: formatDay(view.knownAt),
    audience: view.audience,
    include: extras.include,
    rulebook: {
      id: rulebook.id,
      version: rulebook.version,
      hash: rulebook.hash,
      reviewedOn: formatDay(rulebook.reviewedOn),
      ...(rulebook.overlay === undefined ? {} : { overlay: rulebook.overlay }),
    },
    archiveHash: view.hash,
    semantics: 1,
    grade: sheet.grade,
    gradeTitle: gradeTitle(reading),
    followUp: followUp(reading),
    score: sheet.score,
    points: sheet.points,
    established: sheet.established,
    interval: sheet.interval,
    ledger: sheet.ledger,
    reasons: reasons(reading),
    findings: sheet.heads.map((one) => findingPage(one, rulebook)),
    sameIncident: sheet.sameIncident.map((one) => findingPage(one, rulebook)),
    excepted: exceptedSection(reading),
    lapsed: lapsedSection(reading),
    cleared: clearedSection(reading),
    unknown: unknownSection(reading),
    gates: gates(reading),
    positives: positivesSection(reading),
    reminders: remindersSection(reading),
    dimensions: sheet.dimensions.map(({ id, points, health }) => ({
      id,
      title: titleOf(rulebook.scoring.dimensions, id),
      points,
      health,
    })),
    coverage: coverageSection(reading),
    shadow: reading.shadow.map((one) => findingPage(one, rulebook)),
    timeline: timeline(view),
  };
  if (outlook !== undefined)
    portrait.outlook = outlook.map(({ day, grade, points, gates: states }) => {
      return { date: formatDay(day), grade, points, gates: states };
    });
  if (counterfactual !== undefined) portrait.counterfactual = counterfactual;
  if (exposure !== undefined) portrait.exposure = exposure;
  portrait.decisionSupportOnly = true;
  return portrait as Portrait<R>; // BECAUSE: what was not set may be absent.
}

function gradeTitle({ sheet, rulebook }: Reading): Localized {
  if (sheet.grade === insufficientData) return { zh: "资料不足，不作评级", en: "insufficient data, no grade" };
  return gradeRow(rulebook.scoring.grades, sheet.grade)?.title ?? same(sheet.grade);
}

function followUp({ sheet, rulebook }: Reading): Localized {
  const least: Grade = sheet.grade === insufficientData ? sheet.interval.low.grade : sheet.grade;
  const row = gradeRow(rulebook.scoring.grades, least)?.followUp ?? same(least);
  if (sheet.grade !== insufficientData) return row;
  return {
    zh: `先补齐所缺资料再行评估；在此之前按 ${least} 级办理：${row.zh}`,
    en: `complete the missing records and assess again; until then as for grade ${least}: ${row.en}`,
  };
}

function gradeRow<T extends { readonly grade: string }>(rows: readonly T[], grade: string): T | undefined {
  return rows.find((row) => row.grade === grade);
}

function titleOf(rows: readonly Titled[], id: string): Localized {
  return rows.find((row) => row.id === id)?.title ?? same(id);
}

function same(text: string): Localized {
  return { zh: text, en: text };
}
