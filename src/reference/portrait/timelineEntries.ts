import { type CivilDate, compareText, formatCivilDate, formatDay } from "../../kernel/index.js";
import { firstDayOf, type View } from "../../model/index.js";
import type { Portrait } from "../../result/index.js";

type Entry = Portrait["timeline"][number];

/** The subject's records of the types that belong on a time line, by their first day, then last, id, type. */
export function timelineEntries({ model, records, scope }: View): readonly Entry[] {
  const dated: { readonly at: CivilDate; readonly entry: Entry }[] = [];
  for (const [type, definition] of model.records) {
    if (!definition.timeline) continue;
    for (const record of records.get(type) ?? []) {
      if (!record.own) continue;
      const { recordedOn, id } = record;
      const day = firstDayOf(record, definition, scope);
      const date = day ? formatCivilDate(day) : `..${formatDay(recordedOn)}`;
      dated.push({
        at: day ?? { first: recordedOn, last: recordedOn },
        entry: { date, type, title: definition.title, record: id },
      });
    }
  }
  dated.sort((a, b) => {
    if (a.at.first !== b.at.first) return a.at.first - b.at.first;
    if (a.at.last !== b.at.last) return a.at.last - b.at.last;
    const byId = compareText(a.entry.record, b.entry.record);
    return byId === 0 ? compareText(a.entry.type, b.entry.type) : byId;
  });
  return dated.map(({ entry }) => entry);
}
