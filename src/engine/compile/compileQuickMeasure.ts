import type { Measure } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import type { Member } from "../Member.js";
import { FALSE, TRUE } from "../truth.js";
import { currencyOf, quantity, type Value } from "../Value.js";
import { type Look, type Members, walk } from "./compileMembers.js";
import { placeAmong } from "./compileStored.js";
import type { Names, Read } from "./Names.js";

export const tooVague = Symbol("a list is needed");
/** A measure that keeps no list of what it counted. */
export type Quick = (frame: Frame) => Value | typeof tooVague;

/** The silent path of what is measured most: counts and sums that need no list; `undefined` for others. */
export function compileQuickMeasure(
  measure: Measure,
  members: Members,
  names: Names,
  field: Read | undefined,
): Quick | undefined {
  if (measure.inAny !== undefined) return undefined;
  if (measure.measure === "count" || measure.measure === "exists") return compileTally(measure, members);
  if (measure.measure !== "sum" || field === undefined) return undefined;
  return compileTotal(measure, members, field, placeOfMeasured(measure, names));
}

/** Counting keeps no list: nothing is left behind where nothing is to be explained. */
function compileTally({ measure, types }: Measure, members: Members): Quick {
  const { held, open, isSettled, counts, slot } = members;
  const stopsEarly = measure === "exists";
  let certain = 0;
  let possible = 0;
  const tallyOne: Look = (frame, member) => {
    frame.records[slot] = member.record;
    const truth = counts(frame, member);
    if (truth === TRUE) certain += 1;
    if (truth !== FALSE) possible += 1;
    return stopsEarly && truth === TRUE;
  };
  const tallySettled = (list: readonly Member[]): void => {
    possible += list.length;
    for (const { truth } of list) if (truth === TRUE) certain += 1;
  };
  return (frame) => {
    certain = 0;
    possible = 0;
    if (isSettled && frame.trace === undefined) {
      tallySettled(held(frame));
      tallySettled(open(frame));
    } else {
      walk(frame, members, tallyOne);
    }
    const mayBeMore = !isComplete(frame, types);
    if (!stopsEarly) return quantity(certain, mayBeMore ? Number.POSITIVE_INFINITY : possible, undefined);
    return certain > 0 ? true : possible > 0 || mayBeMore ? undefined : false;
  };
}

/**
 * As counting: whole amounts of one currency are added up as they come. Anything less certain is left to the list. `place`: where
 * what is added up stands among the values of a record.
 */
function compileTotal({ types, field }: Measure, members: Members, read: Read, place: number | undefined): Quick {
  const { held, open, isSettled, counts, slot } = members;
  let total = 0;
  let currency: string | undefined;
  let isVague = false;
  let isFirst = true;
  const addOne: Look = (frame, member) => {
    frame.records[slot] = member.record;
    const truth = counts(frame, member);
    if (truth !== FALSE) add(truth === TRUE ? read(frame) : undefined);
    return isVague;
  };
  const add = (value: Value): void => {
    if (value === null) return;
    const amount = typeof value === "object" && "amount" in value ? value.amount : value;
    const own = value === undefined ? undefined : currencyOf(value);
    if (isFirst) currency = own;
    isFirst = false;
    isVague = typeof amount !== "number" || own !== currency;
    if (typeof amount === "number") total += amount;
    isVague ||= !Number.isSafeInteger(total);
  };
  const addSettled = (list: readonly Member[], at: number): void => {
    for (const { record, truth } of list) {
      if (isVague) return;
      add(truth === TRUE ? record.values[at] : undefined);
    }
  };
  return (frame) => {
    total = 0;
    isVague = !isComplete(frame, types);
    isFirst = true;
    currency = field?.type.currency;
    if (isVague) return tooVague;
    if (isSettled && place !== undefined && frame.trace === undefined) {
      addSettled(held(frame), place);
      addSettled(open(frame), place);
    } else {
      walk(frame, members, addOne);
    }
    return isVague ? tooVague : quantity(total, total, currency);
  };
}

/** Where a measured fact stands among the values of a measured record; `undefined` where it is none that is stored at one place. */
function placeOfMeasured({ as, types, field }: Measure, { model }: Names): number | undefined {
  return field?.of === "record" && field.as === as ? placeAmong(types, field.field, model) : undefined;
}

export function isComplete({ scope }: Frame, types: readonly string[]): boolean {
  for (const type of types) if (scope.completeness(type) !== "complete") return false;
  return true;
}
