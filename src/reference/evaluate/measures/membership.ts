import { type Standing, standings } from "../../../kernel/index.js";
import { firstDayOf, holds as isHeld, lastDayOf, type ViewRecord } from "../../../model/index.js";
import type { Expression, Measure, Window } from "../../../rulebook/index.js";
import { calendarPeriod } from "../days/calendarPeriod.js";
import { recentSince } from "../days/recentSince.js";
import { judge } from "../logic/judge.js";
import { allHold, fails, holds, type Judgement, open, type Truth, truthFrom } from "../logic/Truth.js";
import { readExpression } from "../reading/readExpression.js";
import { readFact } from "../reading/readFact.js";
import { type Hearing, type Sight, withName } from "../reading/Sight.js";
import { readStored } from "../values/readStored.js";
import { type DateValue, dateOf, isSettled, noGaps, type Reading, type Value } from "../values/Value.js";

/** What a record must be to count, for a measure or as the one that is expected. */
export type Wanted = Pick<Measure, "as" | "on"> &
  Partial<Pick<Measure, "where" | "at" | "standing">> & { readonly holdsOn?: (date: Reading) => Judgement };

/** Whether a record counts; `sight` is what the rule sees, without the record. */
export function membership(wanted: Wanted, record: ViewRecord, before: Judgement, sight: Sight): Judgement {
  const { as, on, where, at, standing, holdsOn } = wanted;
  const within = withName(sight, as, record);
  return allHold([
    () => before,
    () => statedWellEnough(record, as, standing, sight),
    () => presence(record, as, sight),
    () => (at === undefined ? holds : inEffect(record, as, at, sight)),
    () => (holdsOn === undefined ? holds : holdsOn(readFact(on, within))),
    () => (where === undefined ? holds : judge(where, within)),
  ]);
}

/** Whether a rule may read a record at all: one that scores reads none whose standing counts for nothing. */
export function isReadable({ fields }: ViewRecord, { scoring, rulebook }: Hearing): Truth {
  if (!scoring) return "true";
  const stated = standingStated(fields["verification"]);
  if (stated === undefined) return "unknown";
  return truthFrom(rulebook.scoring.verification[stated].factor > 0, false);
}

export function standingStated(value: unknown): Standing | undefined {
  return standings.find((one) => one === value);
}

function statedWellEnough(record: ViewRecord, as: string, least: Standing | undefined, sight: Sight): Judgement {
  const stated = standingStated(record.fields["verification"]);
  const weak = stated !== undefined && least !== undefined && standings.indexOf(stated) > standings.indexOf(least);
  const readable = isReadable(record, sight.of.hearing);
  if (weak || readable === "false") return fails;
  const isOpen = readable === "unknown" || (stated === undefined && least !== undefined);
  return isOpen ? open([`${as}.verification`]) : holds;
}

function presence(record: ViewRecord, as: string, { of }: Sight): Judgement {
  if (record.presence === "certain") return holds;
  const nature = of.hearing.model.records.get(record.type)?.nature;
  return open(nature === undefined ? noGaps : [`${as}.${nature.kind === "event" ? nature.on : nature.from}`]);
}

/** Whether a state lasts on a day; an event is of every day. */
function inEffect(record: ViewRecord, as: string, at: Expression, sight: Sight): Judgement {
  const { model, scope } = sight.of.hearing;
  const definition = model.records.get(record.type);
  if (definition === undefined || definition.nature.kind === "event") return holds;
  const { nature } = definition;
  const day = readExpression(at, sight);
  if (day.value === null) return fails;
  const lasts =
    day.value?.is === "date"
      ? isHeld(firstDayOf(record, definition, scope), lastDayOf(record, definition, scope), day.value)
      : undefined;
  if (lasts !== undefined) return lasts ? holds : fails;
  const ends = [nature.from, "to" in nature ? nature.to : nature.until];
  const date = { scalar: "date", list: false } as const;
  const vague = ends.filter((name) => !isSettled(readStored(scope.fact(record, name), date)));
  return open([...day.gaps, ...vague.map((name) => `${as}.${name}`)]);
}

/** What a window asks of a date. Its bounds are read once for all records. */
export function windowOf(window: Window, sight: Sight): (date: Reading) => Judgement {
  const { asOf } = sight.of.hearing.view;
  if ("in" in window) {
    const { from, to } = calendarPeriod(window.in.unit, window.in.back, asOf);
    return spanOf({ value: dateOf(from, from), gaps: noGaps }, { value: dateOf(to, to), gaps: noGaps });
  }
  if ("between" in window)
    return spanOf(readExpression(window.between[0], sight), readExpression(window.between[1], sight));
  const length = readExpression(window.within, sight);
  const { value } = length;
  if (value === null) return () => fails;
  const since = value?.is === "period" ? recentSince(value.period, asOf) : undefined;
  return (date) => {
    if (since === undefined) return date.value === null ? fails : open([...date.gaps, ...length.gaps]);
    return since > asOf
      ? onDate(date, () => "false", noGaps)
      : liesIn(date, dateOf(since, since), dateOf(asOf, asOf), noGaps);
  };
}

/** From … to, both included; an end that is none leaves its side open. */
export function spanOf(from: Reading, to: Reading): (date: Reading) => Judgement {
  return (date) => liesIn(date, from.value, to.value, [...from.gaps, ...to.gaps]);
}

function liesIn(date: Reading, from: Value, to: Value, gaps: readonly string[]): Judgement {
  return onDate(
    date,
    (day) => {
      const answers = [isOnOrBefore(from, day), isOnOrBefore(day, to)];
      return truthFrom(
        answers.every((one) => one === "true"),
        !answers.includes("false"),
      );
    },
    gaps,
  );
}

/** A date that is none lies in no window; one that is not known may lie in any. */
function onDate(date: Reading, ask: (day: DateValue) => Truth, gaps: readonly string[]): Judgement {
  if (date.value === null) return fails;
  const truth = date.value?.is === "date" ? ask(date.value) : "unknown";
  if (truth !== "unknown") return truth === "true" ? holds : fails;
  return open([...date.gaps, ...gaps]);
}

function isOnOrBefore(a: Value, b: Value): Truth {
  if (a === null || b === null) return "true";
  if (a?.is !== "date" || b?.is !== "date") return "unknown";
  return truthFrom(a.last <= b.first, a.first <= b.last);
}
