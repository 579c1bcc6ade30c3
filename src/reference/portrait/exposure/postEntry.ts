import { civilFromDay, compareText } from "../../../kernel/index.js";
import {
  firstDayOf,
  lastDayOf,
  playing,
  type RecordDefinition,
  type SubjectRoleFacts,
  type View,
  type ViewRecord,
} from "../../../model/index.js";
import type { ExposedRiskPoint, PostExposure, Sitting } from "../../../result/index.js";
import { FactsOf } from "./FactsOf.js";

/** One post as a portrait shows it. */
export function postEntry(view: View, kind: string, post: string, names: SubjectRoleFacts["post"]): PostExposure {
  const gaps = new Set<string>();
  const facts = new FactsOf(view, { kind, id: post }, gaps);
  const { required, present, missing } = names;
  const riskPoints = riskPointEntries(view, post, gaps);
  const holders = sittingEntries(view, post, gaps);
  const { due } = facts.plain({ due: names.leaveDays });
  const leave = leaveEntries(view, post, due, gaps);
  return {
    post,
    ...facts.plain({ title: names.title, unit: names.unit, line: names.line, keyPost: names.keyPost }),
    recorded: facts.plain({ level: names.recordedLevel, assessedOn: names.assessedOn }),
    ...facts.plain({ level: names.level, floors: names.floors }),
    inherent: facts.plain({ score: names.inherentScore, level: names.inherentLevel }),
    residual: facts.plain({ score: names.residualScore, level: names.residualLevel }),
    riskPoints,
    controls: facts.plain({ required, present, missing }),
    rotation: { ...facts.plain({ limitMonths: names.rotationLimit }), holders },
    leave,
    unknown: [...gaps].sort(compareText),
  };
}

/** What a type says of the post on the day; a record that may say it, or a type not wholly there, leaves a gap. */
function onTheDay(
  view: View,
  definition: RecordDefinition,
  postName: string,
  post: string,
  gaps: Set<string>,
): readonly ViewRecord[] {
  const { scope, asOf } = view;
  const { type, nature } = definition;
  if (scope.completeness(type) !== "complete") gaps.add(type);
  const found: ViewRecord[] = [];
  for (const record of scope.records(type)) {
    const named = scope.fact(record, postName);
    if (named !== undefined && named !== post) continue;
    const begin = firstDayOf(record, definition, scope);
    const end = nature.kind === "event" ? null : lastDayOf(record, definition, scope);
    const never = begin === null || (begin !== undefined && begin.first > asOf) || (end && end.last < asOf);
    if (never) continue;
    const surely = begin !== undefined && begin.last <= asOf && (end === null || (end && end.first >= asOf));
    if (named === post && surely === true && record.presence === "certain") found.push(record);
    else gaps.add(type);
  }
  return found;
}

function riskPointEntries(view: View, post: string, gaps: Set<string>): readonly ExposedRiskPoint[] {
  const entries: ExposedRiskPoint[] = [];
  for (const { definition, facts: names } of playing(view.model, "hazard"))
    for (const record of onTheDay(view, definition, names.post, post, gaps)) {
      const facts = new FactsOf(view, record, gaps);
      const { step, description, likelihood, impact, required, present, missing } = names;
      entries.push({
        record: record.id,
        ...facts.plain({ step, description, likelihood, impact }),
        inherent: facts.plain({ score: names.inherentScore, level: names.inherentLevel }),
        residual: facts.plain({ score: names.residualScore, level: names.residualLevel }),
        ...facts.plain({ required, present, missing }),
      });
    }
  const scoreOf = ({ inherent }: ExposedRiskPoint): number => inherent.score ?? 0;
  entries.sort((a, b) => {
    const higher = scoreOf(b) - scoreOf(a);
    return higher === 0 ? compareText(a.record, b.record) : higher;
  });
  return entries;
}

function sittingEntries(view: View, post: string, gaps: Set<string>): readonly Sitting[] {
  const entries: Sitting[] = [];
  for (const { definition, facts: names } of playing(view.model, "tenure"))
    for (const record of onTheDay(view, definition, names.post, post, gaps)) {
      const { holder, from: since, months, limitOn } = names;
      const more = { ...(months !== undefined && { months }), ...(limitOn !== undefined && { limitOn }) };
      entries.push({ record: record.id, ...new FactsOf(view, record, gaps).plain({ holder, since, ...more }) });
    }
  return entries.sort((a, b) => compareText(a.record, b.record));
}

/** Days of leave of last year and of this one up to the day, one year a line. */
function leaveEntries(
  { model, scope, asOf }: View,
  post: string,
  due: number | null | undefined,
  gaps: Set<string>,
): PostExposure["leave"] {
  const types = playing(model, "leave");
  const thisYear = civilFromDay(asOf).year;
  const entries: PostExposure["leave"][number][] = [];
  for (const year of types.length === 0 ? [] : [thisYear - 1, thisYear]) {
    let sum = 0;
    let isSure = true;
    for (const { definition, facts: names } of types) {
      const { type } = definition;
      if (scope.completeness(type) !== "complete") {
        isSure = false;
        gaps.add(type);
      }
      for (const record of scope.records(type)) {
        const inPost = scope.fact(record, names.post);
        const ofYear = scope.fact(record, names.year);
        const days = scope.fact(record, names.days);
        const isOther = (inPost !== undefined && inPost !== post) || (ofYear !== undefined && ofYear !== year);
        if (isOther || days === null) continue;
        const unsaid = Object.entries({ [names.post]: inPost, [names.year]: ofYear, [names.days]: days }).find(
          ([, value]) => value === undefined,
        );
        if (unsaid === undefined && typeof days === "number" && record.presence === "certain") sum += days;
        else {
          isSure = false;
          gaps.add(unsaid === undefined ? type : `${type}.${unsaid[0]}`);
        }
      }
    }
    entries.push({ year, ...(isSure && { days: sum }), ...(due !== undefined && { due }) });
  }
  return entries;
}
