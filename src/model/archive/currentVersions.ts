import { compareText, type StoredValue, sha256Hex } from "../../kernel/index.js";
import { type ConfidentialityLevel, confidentialityLevels } from "../ConfidentialityLevel.js";
import type { Model } from "../Model.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import { correctedBy } from "./correctedBy.js";

/** The newest version of a record, with the ids of those it replaced, oldest first. */
export interface CurrentRecord {
  readonly record: ArchiveRecord;
  readonly lineage: readonly string[];
}

/**
 * Of every record the newest version. A replaced version leaves even where what replaced it is not visible; apart from that
 * only visible versions count: a withdrawn one removes the whole line, and where two contradict each other none wins. In no
 * order that means anything.
 */
export function currentVersions(
  records: readonly ArchiveRecord[],
  model: Model,
  isVisible: (record: ArchiveRecord) => boolean,
): readonly CurrentRecord[] {
  // Most archives hold no correction: then every record is its own newest version.
  if (records.every(({ supersedes }) => supersedes === null)) return uncorrected(records, isVisible);
  const byId = new Map(records.map((record) => [record.id, record]));
  const corrections = new Map<ArchiveRecord, ArchiveRecord[]>();
  const current: CurrentRecord[] = [];
  const roots: ArchiveRecord[] = [];
  for (const record of records) {
    const target = correctedBy(record, byId);
    if (target === undefined) roots.push(record);
    else corrections.set(target, [...(corrections.get(target) ?? []), record]);
  }
  for (const root of roots) {
    if (!corrections.has(root)) {
      if (isVisible(root) && !root.withdrawn) current.push({ record: root, lineage: [] });
      continue;
    }
    const found = newest(root, corrections, byId, model, isVisible);
    if (found !== undefined) current.push(found);
  }
  return current;
}

const alone: readonly string[] = [];

function uncorrected(
  records: readonly ArchiveRecord[],
  isVisible: (record: ArchiveRecord) => boolean,
): readonly CurrentRecord[] {
  const current: CurrentRecord[] = [];
  for (const record of records) if (!record.withdrawn && isVisible(record)) current.push({ record, lineage: alone });
  return current;
}

function newest(
  root: ArchiveRecord,
  corrections: ReadonlyMap<ArchiveRecord, readonly ArchiveRecord[]>,
  byId: ReadonlyMap<string, ArchiveRecord>,
  model: Model,
  isVisible: (record: ArchiveRecord) => boolean,
): CurrentRecord | undefined {
  const versions: ArchiveRecord[] = [root];
  // The list grows while it is walked: corrections of corrections.
  for (const version of versions) versions.push(...(corrections.get(version) ?? []));
  const visible = versions.filter(isVisible).sort((a, b) => a.recordedOn - b.recordedOn || compareText(a.id, b.id));
  const last = visible.filter((version) => !corrections.has(version));
  const [only] = last;
  if (only === undefined || last.every(({ withdrawn }) => withdrawn)) return undefined;
  if (last.length > 1) return contradicted(visible, last, model);
  const lineage: string[] = [];
  for (let earlier = correctedBy(only, byId); earlier !== undefined; earlier = correctedBy(earlier, byId))
    if (isVisible(earlier)) lineage.unshift(earlier.id);
  return { record: only, lineage };
}

/** What the versions agree on of these stays; everything else that a contradicted record says is missing. */
const mayAgree = [
  "source",
  "sourceRef",
  "verification",
  "incidentId",
  "confidentiality",
  "appealStatus",
  "appealDecidedOn",
  "mitigation",
];

// LAW: unknown is not clean. Of contradicting corrections none is believed; that the record exists is.
function contradicted(
  visible: readonly ArchiveRecord[],
  last: readonly ArchiveRecord[],
  model: Model,
): CurrentRecord | undefined {
  const [base, ...others] = visible;
  if (base === undefined) return undefined;
  const kept = new Set(["id", "recordedOn", ...Object.keys(model.records.get(base.type)?.subjects ?? {})]);
  const fields: Record<string, StoredValue> = {};
  for (const name of Object.keys(base.fields)) {
    if (kept.has(name)) fields[name] = base.fields[name];
    else fields[name] = mayAgree.includes(name) ? agreed(last.map((version) => version.fields[name])) : undefined;
  }
  const record: ArchiveRecord = {
    ...base,
    fields,
    values: Object.values(fields),
    level: highest([base, ...last]),
    digest: sha256Hex(visible.map(({ digest }) => digest).join("+")),
  };
  return { record, lineage: others.map(({ id }) => id) };
}

function agreed(values: readonly StoredValue[]): StoredValue {
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

function highest(versions: readonly ArchiveRecord[]): ConfidentialityLevel {
  const levels = new Set(versions.map(({ level }) => level));
  return confidentialityLevels.findLast((level) => levels.has(level)) ?? "L4";
}
