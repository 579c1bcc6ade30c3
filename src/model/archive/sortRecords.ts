import type { Sha256 } from "../../kernel/index.js";
import type { Model, RecordDefinition } from "../Model.js";
import type { Archive } from "./Archive.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import { incidentOf } from "./incidentOf.js";
import { byId, viewRecord } from "./listByType.js";
import { listDigest } from "./listDigest.js";
import { namesDirectly } from "./namesSubject.js";
import type { Profile } from "./Profile.js";
import { dateIn } from "./recordDays.js";
import type { SortedRecords, TypeList } from "./SortedRecords.js";
import type { ViewRecord } from "./ViewRecord.js";

type Parts = Pick<Archive, "subject" | "records" | "related">;

const kept = new WeakMap<object, { readonly model: Model; readonly sorted: SortedRecords }>();

/** The records of an archive in the order in which views want them: sorted when the archive is read, and kept with it. */
export function sortRecords(archive: Parts, model: Model, sha256: Sha256 | undefined): SortedRecords {
  const known = kept.get(archive);
  if (known?.model === model) return known.sorted;
  const { subject, records, related } = archive;
  const own = listsOf(records, subject, model, true, sha256);
  const others = listsOf(related.records, subject, model, false, sha256);
  const sorted: SortedRecords = {
    own,
    related: others,
    isPlain: isPlain(records) && isPlain(related.records),
    byList: new Map([...own, ...others].map((list) => [list.records, list])),
  };
  kept.set(archive, { model, sorted });
  return sorted;
}

function isPlain(records: readonly ArchiveRecord[]): boolean {
  for (const { supersedes, withdrawn } of records) if (supersedes !== null || withdrawn) return false;
  return true;
}

function listsOf(
  records: readonly ArchiveRecord[],
  subject: Profile,
  model: Model,
  own: boolean,
  sha256: Sha256 | undefined,
): readonly TypeList[] {
  const byType = new Map<string, ViewRecord[]>();
  for (const record of records) {
    const one = viewRecord(record, alone, own);
    const list = byType.get(record.type);
    if (list === undefined) byType.set(record.type, [one]);
    else list.push(one);
  }
  const lists: TypeList[] = [];
  for (const definition of model.records.values()) {
    const list = byType.get(definition.type);
    if (list !== undefined) lists.push(describe(list.sort(byId), definition, subject, own, listDigest(list, sha256)));
  }
  return lists;
}

const alone: readonly string[] = [];

function describe(
  records: readonly ViewRecord[],
  definition: RecordDefinition,
  subject: Profile,
  own: boolean,
  digest: string,
): TypeList {
  const { nature, derived } = definition;
  const day = nature.kind === "event" ? nature.on : nature.from;
  const levels = new Set<ViewRecord["level"]>();
  let hasDetections = false;
  let hasIncidents = false;
  let isDirect = true;
  let recordedBy = Number.NEGATIVE_INFINITY;
  let begunBy = derived.has(day) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const absent: boolean[] = records[0]?.values.map(() => true) ?? [];
  for (const record of records) {
    const { fields, values, level, recordedOn } = record;
    for (let place = 0; place < values.length; place += 1) if (values[place] !== null) absent[place] = false;
    levels.add(level);
    hasDetections ||= fields["verification"] === "detected";
    hasIncidents ||= incidentOf(record) !== undefined;
    isDirect &&= !own || namesDirectly(record, definition, subject);
    recordedBy = Math.max(recordedBy, recordedOn);
    begunBy = Math.max(begunBy, sharpDay(fields[day]), sharpDay(fields["occurredOn"] ?? null));
  }
  return {
    definition,
    records,
    digest,
    levels,
    hasDetections,
    hasIncidents,
    recordedBy,
    begunBy,
    absent,
    isDirect,
  };
}

/** A day that is known: −∞ where there is none, ∞ where the day or a part of it is missing. */
function sharpDay(value: ViewRecord["fields"][string]): number {
  const day = dateIn(value);
  if (day === null) return Number.NEGATIVE_INFINITY;
  return day !== undefined && day.first === day.last ? day.last : Number.POSITIVE_INFINITY;
}
