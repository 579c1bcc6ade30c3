import { compareText } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import type { CurrentRecord } from "./currentVersions.js";
import type { ViewRecord } from "./ViewRecord.js";

/** Records by type in the order of the model, each list ordered by id. */
export type Records = ReadonlyMap<string, readonly ViewRecord[]>;

/** Own and related records as a view holds them, before anything is left out. */
export function listByType(own: readonly CurrentRecord[], related: readonly CurrentRecord[], model: Model): Records {
  const byType = new Map<string, ViewRecord[]>();
  const add = ({ record, lineage }: CurrentRecord, isOwn: boolean): void => {
    const one = viewRecord(record, lineage, isOwn);
    const list = byType.get(record.type);
    if (list === undefined) byType.set(record.type, [one]);
    else list.push(one);
  };
  for (const one of own) add(one, true);
  for (const one of related) add(one, false);
  const ordered = new Map<string, readonly ViewRecord[]>();
  for (const type of model.records.keys()) {
    const list = byType.get(type);
    if (list !== undefined) ordered.set(type, list.sort(byId));
  }
  return ordered;
}

/** The order of the records of a type: by id, code point. */
export function byId(a: ViewRecord, b: ViewRecord): number {
  return compareText(a.id, b.id);
}

// BECAUSE: naming the keys gives every record one hidden class, which a spread does not; this is the hot path of a view.
export function viewRecord(record: ArchiveRecord, lineage: readonly string[], own: boolean): ViewRecord {
  const { type, id, fields, values, level, recordedOn, supersedes, withdrawn, digest } = record;
  return {
    type,
    id,
    fields,
    values,
    level,
    recordedOn,
    supersedes,
    withdrawn,
    digest,
    lineage,
    own,
    presence: "certain",
  };
}
