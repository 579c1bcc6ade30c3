import { type CivilDate, compareText, formatCivilDate, formatDay } from "../kernel/index.js";
import { firstDayOf, type View } from "../model/index.js";
import type { Portrait } from "../result/index.js";

/** Records of the subject that the model wants on a time line, by their day (of a state its first), then id. */
export function timeline(view: View): Portrait["timeline"] {
  const entries = [...view.records].flatMap(([type, records]) => {
    const definition = view.model.records.get(type);
    if (definition?.timeline !== true) return [];
    return records
      .filter(({ own }) => own)
      .map((record) => {
        const day = firstDayOf(record, definition, view.scope);
        // An unknown day lies at the latest on the day of recording, and says no more than that.
        const at: CivilDate = day ?? { first: record.recordedOn, last: record.recordedOn };
        const date = day === null || day === undefined ? `..${formatDay(record.recordedOn)}` : formatCivilDate(day);
        return { at, entry: { date, type, title: definition.title, record: record.id } };
      });
  });
  return entries
    .sort(
      (a, b) =>
        a.at.first - b.at.first ||
        a.at.last - b.at.last ||
        compareText(a.entry.record, b.entry.record) ||
        compareText(a.entry.type, b.entry.type),
    )
    .map(({ entry }) => entry);
}
