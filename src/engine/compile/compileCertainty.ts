import { standings } from "../../kernel/index.js";
import type { Rule } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { certaintyOfGroup, missingOfGroup } from "../groups.js";
import { eventDateOf } from "../itemDates.js";
import { openDayOf } from "../openDayOf.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "../truth.js";
import { isDate, isExact, type Value } from "../Value.js";
import type { Test } from "./compileCondition.js";

/** What is uncertain about the item itself: whether it exists, how it stands, whether the rule was in effect for it then. */
export function compileCertainty({ each, effective }: Rule, scoring: boolean): Test {
  const alias = each.kind === "record" ? each.as : "";
  const isAlways = effective.from === undefined && effective.until === undefined;
  return (frame) => {
    const { trace } = frame;
    const record = frame.records[0];
    let truth = isAlways ? TRUE : inRange(eventDateOf(frame), effective);
    if (truth === UNKNOWN) trace?.missing.push(...frame.eventMissing);
    if (record?.presence === "possible") {
      truth = both(truth, UNKNOWN);
      trace?.missing.push(`${alias}.${firstDayName(frame)}`);
    }
    if (record !== undefined && scoring && !isStanding(record.fields["verification"])) {
      truth = both(truth, UNKNOWN);
      trace?.missing.push(`${alias}.verification`);
    }
    if (frame.group !== undefined) {
      const certain = certaintyOfGroup(frame.group);
      if (certain === UNKNOWN) trace?.missing.push(...missingOfGroup(frame.group));
      truth = both(truth, certain);
    }
    return truth;
  };
}

function isStanding(value: unknown): boolean {
  return standings.some((one) => one === value);
}

function inRange(date: Value, { from, until }: Rule["effective"]): Truth {
  if (date === null) return FALSE;
  if (!isDate(date)) return UNKNOWN;
  const least = from ?? Number.NEGATIVE_INFINITY;
  const most = until ?? Number.POSITIVE_INFINITY;
  if (date.first >= least && date.last <= most) return TRUE;
  return date.last < least || date.first > most ? FALSE : UNKNOWN;
}

function firstDayName({ view, records }: Frame): string {
  const nature = view.model.records.get(records[0]?.type ?? "")?.nature;
  return nature === undefined || nature.kind === "event" ? (nature?.on ?? "occurredOn") : nature.from;
}

/** Names of the facts that leave the event date of an item open. */
export function missingOfEventDate(rule: Rule, frame: Frame): readonly string[] {
  const { each } = rule;
  if (isExact(eventDateOf(frame)) || (each.kind !== "record" && each.kind !== "group")) return [];
  const records =
    each.kind === "group"
      ? [...(frame.group?.members ?? []), ...(frame.group?.anywhere ?? [])].map(({ record }) => record)
      : [frame.records[0]];
  return records.flatMap((record) => (record === undefined ? [] : openDayOf(record, each.as, frame)));
}
