import { type CivilDate, exactDay, formatCivilDate, parseCivilDate, type StoredValue } from "../../src/kernel/index.js";
import { type ArchiveInput, parseArchive, type RecordInput, type View, viewArchive } from "../../src/model/index.js";
import { standardModel } from "../../src/standard/index.js";

type Input = ArchiveInput<typeof standardModel>;
type AnyRecord = RecordInput<typeof standardModel>;

interface Given {
  readonly asOf: string;
  readonly subject?: Input["subject"];
  readonly related?: Input["related"];
  readonly loaded?: Input["loaded"];
  readonly knownAt?: string;
}

/** The view of the discipline inspection on an archive of these records; every record must be usable. */
export function viewOf(records: readonly AnyRecord[], given: Given): View {
  const { subject = { kind: "cadre", id: "C-1" }, related, loaded = "all" } = given;
  const input: Input = {
    format: "integrity-archive/1",
    subject,
    records,
    loaded,
    ...(related === undefined ? {} : { related }),
  };
  const { archive, diagnostics } = parseArchive(JSON.stringify(input), standardModel);
  if (archive === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const asOf = day(given.asOf);
  return viewArchive(archive, standardModel, {
    asOf,
    knownAt: given.knownAt === undefined ? asOf : day(given.knownAt),
    audience: "dic",
  });
}

export function day(text: string): number {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date.first;
}

export function date(text: string): CivilDate {
  return parseCivilDate(text) ?? exactDay(day(text));
}

/** A fact of a record of the view, stored or derived; dates as text. */
export function factOf(view: View, type: string, id: string, name: string): StoredValue {
  const record = view.scope.records(type).find((one) => one.id === id);
  if (record === undefined) throw new Error(`${type} ${id} is not in the view`);
  const value = view.scope.fact(record, name);
  return typeof value === "object" && value !== null && "first" in value ? formatCivilDate(value) : value;
}
