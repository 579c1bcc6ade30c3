import { compareText, type StoredValue } from "../../kernel/index.js";
import type { RecordDefinition } from "../Model.js";
import type { ArchiveRecord } from "./Archive.js";

/** The newest version of a record known on a day, with the ids of those it replaced, oldest first. */
export interface CurrentRecord {
  readonly record: ArchiveRecord;
  readonly lineage: readonly string[];
}

/**
 * Of every record the newest version among those given. A withdrawn version removes the whole line; where two versions
 * replace the same one, none wins: what stands is a record with the root's id of which nothing is known.
 */
export function currentVersions(
  records: readonly ArchiveRecord[],
  definitions: ReadonlyMap<string, RecordDefinition>,
): readonly CurrentRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const followers = new Map<string, ArchiveRecord[]>();
  const roots: ArchiveRecord[] = [];
  for (const record of records) {
    const target = record.supersedes === null ? undefined : byId.get(record.supersedes);
    if (target === undefined || target.type !== record.type) {
      roots.push(record);
    } else {
      const list = followers.get(target.id);
      if (list === undefined) followers.set(target.id, [record]);
      else list.push(record);
    }
  }
  const current: CurrentRecord[] = [];
  for (const root of roots) {
    const found = follow(root, followers, definitions);
    if (found !== undefined) current.push(found);
  }
  return current.sort((a, b) => compareText(a.record.id, b.record.id));
}

function follow(
  root: ArchiveRecord,
  followers: ReadonlyMap<string, readonly ArchiveRecord[]>,
  definitions: ReadonlyMap<string, RecordDefinition>,
): CurrentRecord | undefined {
  const lineage: string[] = [];
  let version = root;
  for (;;) {
    const next = followers.get(version.id);
    if (next === undefined) return version.withdrawn ? undefined : { record: version, lineage };
    if (next.length > 1) return { record: withoutFacts(root, definitions.get(root.type), next), lineage: next.map(({ id }) => id).sort(compareText) };
    const [only] = next;
    if (only === undefined) return undefined;
    lineage.push(version.id);
    version = only;
  }
}

// LAW: unknown is not clean. Of contradicting corrections neither is believed; that the record exists is.
function withoutFacts(root: ArchiveRecord, definition: RecordDefinition | undefined, versions: readonly ArchiveRecord[]): ArchiveRecord {
  const kept = new Set(["id", "recordedOn", "confidentiality", ...Object.keys(definition?.subjects ?? {})]);
  const fields: Record<string, StoredValue> = {};
  for (const name of Object.keys(root.fields)) fields[name] = kept.has(name) ? root.fields[name] : undefined;
  return { ...root, fields, digest: [root, ...versions].map(({ digest }) => digest).sort(compareText).join("+") };
}
