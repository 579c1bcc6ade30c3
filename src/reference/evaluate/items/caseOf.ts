import { exactDay } from "../../../kernel/index.js";
import { firstDayOf, lastDayOf, type ViewRecord } from "../../../model/index.js";
import { readExpression } from "../reading/readExpression.js";
import { type Case, type Group, type Hearing, type Item, sightOf } from "../reading/Sight.js";
import { readStored } from "../values/readStored.js";
import { type DateValue, dateOf, isSettled, noGaps, type Reading } from "../values/Value.js";

const date = { scalar: "date", list: false } as const;

/** An item with its own event date: of its record, its newest member, its last day up to asOf, or asOf. */
export function caseOf(item: Item, hearing: Hearing): Case {
  return { ...item, hearing, eventDate: eventDateOf(item, hearing), deadline: undefined, found: new Map() };
}

/**
 * The same where something is expected: the deadline is read with the item's own date, and all else goes by the day after it.
 * A deadline that is none obliges nobody and changes nothing.
 */
export function withDeadline(of: Case): Case {
  const { expects } = of.hearing.rule;
  if (expects === undefined) return of;
  const deadline = readExpression(expects.by, sightOf(of));
  const { value } = deadline;
  if (value === null) return { ...of, deadline };
  const dayAfter: Reading = {
    value: value?.is === "date" ? dateOf(value.first + 1, value.last + 1) : undefined,
    gaps: isSettled(value) ? noGaps : deadline.gaps,
  };
  return { ...of, deadline, eventDate: dayAfter, found: new Map() };
}

function eventDateOf({ record, group, period }: Item, hearing: Hearing): Reading {
  const { each } = hearing.rule;
  const { asOf } = hearing.view;
  if (record !== undefined) {
    const as = each.kind === "record" || each.kind === "group" ? each.as : record.type;
    return withGaps(dayOfRecord(record, hearing), [record], as, hearing);
  }
  if (group !== undefined) {
    const as = each.kind === "group" ? each.as : group.key;
    const records = [...group.members, ...group.anywhere].map((member) => member.record);
    return withGaps(dayOfGroup(group, hearing), records, as, hearing);
  }
  const day = period === undefined ? asOf : Math.min(period.to, asOf);
  return { value: readStored(exactDay(day), date), gaps: noGaps };
}

type MaybeDate = DateValue | null | undefined;

/** An event's day; of a state the last day up to asOf on which it lasted. */
function dayOfRecord(record: ViewRecord, { model, scope, view }: Hearing): MaybeDate {
  const definition = model.records.get(record.type);
  if (definition === undefined) return undefined;
  const first = firstDayOf(record, definition, scope);
  if (definition.nature.kind === "event") return first && dateOf(first.first, first.last);
  const last = lastDayOf(record, definition, scope);
  const { asOf } = view;
  if (last === null) return dateOf(asOf, asOf);
  if (last !== undefined) return dateOf(Math.min(last.first, asOf), Math.min(last.last, asOf));
  return first === null || first === undefined ? undefined : dateOf(Math.min(first.first, asOf), asOf);
}

/** The newest member's day: no earlier than the newest certain one, no later than any that may belong. */
function dayOfGroup({ members, anywhere }: Group, hearing: Hearing): MaybeDate {
  const { asOf } = hearing.view;
  const dated = [...members, ...anywhere]
    .map(({ record, truth }) => ({ certain: truth === "true", day: dayOfRecord(record, hearing) }))
    .flatMap(({ certain, day }) => (day === null ? [] : [{ certain, day }]));
  if (dated.length === 0) return undefined;
  const firsts = dated.flatMap(({ day }) => (day === undefined ? [] : [day.first]));
  const certain = dated.flatMap(({ certain, day }) => (certain && day !== undefined ? [day.first] : []));
  if (firsts.length < dated.length && certain.length === 0) return undefined;
  const last = Math.max(...dated.map(({ day }) => day?.last ?? asOf));
  const first = certain.length > 0 ? Math.max(...certain) : Math.min(asOf, ...firsts);
  return dateOf(Math.min(first, last), last);
}

/** An event date that is not exact hangs on the first of each record's days that is open. */
function withGaps(value: MaybeDate, records: readonly ViewRecord[], as: string, { model, scope }: Hearing): Reading {
  if (isSettled(value)) return { value, gaps: noGaps };
  const gaps = records.flatMap((record) => {
    const nature = model.records.get(record.type)?.nature;
    if (nature === undefined) return [];
    const names = nature.kind === "event" ? [nature.on] : ["to" in nature ? nature.to : nature.until, nature.from];
    const open = names.find((name) => !isSettled(readStored(scope.fact(record, name), date)));
    return open === undefined ? [] : [`${as}.${open}`];
  });
  return { value, gaps };
}
