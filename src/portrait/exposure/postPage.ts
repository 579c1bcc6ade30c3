import { periodAt } from "../../calendar/index.js";
import { compareText, exactDay } from "../../kernel/index.js";
import {
  firstDayOf,
  holds,
  lastDayOf,
  playing,
  type RecordDefinition,
  type SubjectRoleFacts,
  type View,
  type ViewRecord,
} from "../../model/index.js";
import type { ExposedRiskPoint, LeaveYear, PostExposure, Sitting } from "../../result/index.js";
import { type FactReader, given, readerOfProfile, readerOfRecord } from "./shown.js";

/** All that is known of one post's risk, controls, rotation and leave on the day of the view. */
export function postPage(view: View, kind: string, facts: SubjectRoleFacts["post"], post: string): PostExposure {
  const unknown = new Set<string>();
  const read = readerOfProfile(view, kind, post, unknown);
  return {
    post,
    ...given("title", read.text(facts.title)),
    ...given("unit", read.text(facts.unit)),
    ...given("line", read.coded(facts.line)),
    ...given("keyPost", read.truth(facts.keyPost)),
    recorded: {
      ...given("level", read.coded(facts.recordedLevel)),
      ...given("assessedOn", read.day(facts.assessedOn)),
    },
    ...given("level", read.coded(facts.level)),
    ...given("floors", read.codes(facts.floors)),
    inherent: gridPlace(read, facts.inherentScore, facts.inherentLevel),
    residual: gridPlace(read, facts.residualScore, facts.residualLevel),
    riskPoints: riskPointsOf(view, post, unknown),
    controls: controls(read, facts),
    rotation: {
      ...given("limitMonths", read.number(facts.rotationLimit)),
      holders: sittingsIn(view, post, unknown),
    },
    leave: leaveYears(view, post, read.number(facts.leaveDays), unknown),
    unknown: [...unknown].sort(compareText),
  };
}

function gridPlace(read: FactReader, score: string, level: string): PostExposure["inherent"] {
  return { ...given("score", read.number(score)), ...given("level", read.coded(level)) };
}

function controls(
  read: FactReader,
  facts: { readonly required: string; readonly present: string; readonly missing: string },
): PostExposure["controls"] {
  return {
    ...given("required", read.codes(facts.required)),
    ...given("present", read.codes(facts.present)),
    ...given("missing", read.codes(facts.missing)),
  };
}

/** Records of a type about a post that stand on the day; what cannot be told leaves its type unknown. */
function standing(
  view: View,
  definition: RecordDefinition,
  postFact: string,
  post: string,
  unknown: Set<string>,
): readonly ViewRecord[] {
  const { scope } = view;
  if (scope.completeness(definition.type) !== "complete") unknown.add(definition.type);
  return scope.records(definition.type).filter((record) => {
    const named = scope.fact(record, postFact);
    if (named !== undefined && named !== post) return false;
    const last = definition.nature.kind === "event" ? null : lastDayOf(record, definition, scope);
    const stands = holds(firstDayOf(record, definition, scope), last, exactDay(view.asOf));
    if (stands === false) return false;
    if (named === post && stands === true && record.presence === "certain") return true;
    unknown.add(definition.type);
    return false;
  });
}

function riskPointsOf(view: View, post: string, unknown: Set<string>): readonly ExposedRiskPoint[] {
  const points = playing(view.model, "hazard").flatMap(({ definition, facts }) =>
    standing(view, definition, facts.post, post, unknown).map((record): ExposedRiskPoint => {
      const read = readerOfRecord(view, record, unknown);
      return {
        record: record.id,
        ...given("step", read.text(facts.step)),
        ...given("description", read.text(facts.description)),
        ...given("likelihood", read.number(facts.likelihood)),
        ...given("impact", read.number(facts.impact)),
        inherent: gridPlace(read, facts.inherentScore, facts.inherentLevel),
        residual: gridPlace(read, facts.residualScore, facts.residualLevel),
        ...controls(read, facts),
      };
    }),
  );
  return points.sort((a, b) => (b.inherent.score ?? 0) - (a.inherent.score ?? 0) || compareText(a.record, b.record));
}

function sittingsIn(view: View, post: string, unknown: Set<string>): readonly Sitting[] {
  const sittings = playing(view.model, "tenure").flatMap(({ definition, facts }) =>
    standing(view, definition, facts.post, post, unknown).map((record): Sitting => {
      const read = readerOfRecord(view, record, unknown);
      return {
        record: record.id,
        ...given("holder", read.text(facts.holder)),
        ...given("since", read.day(facts.from)),
        ...(facts.months === undefined ? {} : given("months", read.number(facts.months))),
        ...(facts.limitOn === undefined ? {} : given("limitOn", read.day(facts.limitOn))),
      };
    }),
  );
  return sittings.sort((a, b) => compareText(a.record, b.record));
}

/** The last closed calendar year and the running one. */
function leaveYears(
  view: View,
  post: string,
  due: number | null | undefined,
  unknown: Set<string>,
): readonly LeaveYear[] {
  const played = playing(view.model, "leave");
  if (played.length === 0) return [];
  return [1, 0].map((back) => {
    const year = periodAt("year", back, view.asOf).number;
    let days: number | undefined = 0;
    for (const { definition, facts } of played) {
      if (view.scope.completeness(definition.type) !== "complete") {
        unknown.add(definition.type);
        days = undefined;
      }
      for (const record of view.scope.records(definition.type)) {
        const [at, of, taken] = [facts.post, facts.year, facts.days].map((name) => view.scope.fact(record, name));
        if ((at !== undefined && at !== post) || (of !== undefined && of !== year) || taken === null) continue;
        if (at === post && of === year && typeof taken === "number" && record.presence === "certain") {
          days = days === undefined ? undefined : days + taken;
          continue;
        }
        const lacking = at === undefined ? facts.post : of === undefined ? facts.year : facts.days;
        unknown.add(taken === undefined || lacking !== facts.days ? `${definition.type}.${lacking}` : definition.type);
        days = undefined;
      }
    }
    return { year, ...given("days", days), ...given("due", due) };
  });
}
