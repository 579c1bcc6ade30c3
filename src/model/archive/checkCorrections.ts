import * as say from "../diagnostics/archive.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import { correctedBy } from "./correctedBy.js";
import type { Problems } from "./Problems.js";

/** A record and where it stands in the file. */
export interface Placed {
  readonly record: ArchiveRecord;
  readonly pointer: string;
}

/**
 * Corrections lead back to an older record of the same type. Those that lead nowhere are named and not applied, of two that
 * correct one record the second is named; those in a circle are returned: none of them can be the newest.
 */
export function checkCorrections(placed: readonly Placed[], problems: Problems): ReadonlySet<ArchiveRecord> {
  if (placed.every(({ record }) => record.supersedes === null)) return new Set();
  const byId = new Map(placed.map(({ record }) => [record.id, record]));
  const circle = circles(placed, byId);
  const corrected = new Set<string>();
  for (const { record, pointer } of placed) {
    if (record.supersedes === null) continue;
    const place = `${pointer}/supersedes`;
    const target = correctedBy(record, byId);
    if (circle.has(record)) problems.add(say.supersedesCycle, place);
    else if (target === undefined) problems.add(say.supersedesTarget, place);
    else if (corrected.has(target.id)) problems.add(say.supersedesFork, place);
    else corrected.add(target.id);
  }
  return circle;
}

/** Follows every line once: a record met again on the way of its own line closes a circle. */
function circles(placed: readonly Placed[], byId: ReadonlyMap<string, ArchiveRecord>): ReadonlySet<ArchiveRecord> {
  const found = new Set<ArchiveRecord>();
  const passed = new Set<ArchiveRecord>();
  for (const { record } of placed) {
    const way: ArchiveRecord[] = [];
    let current: ArchiveRecord | undefined = record;
    while (current !== undefined && !passed.has(current)) {
      passed.add(current);
      way.push(current);
      current = correctedBy(current, byId);
    }
    const start = current === undefined ? -1 : way.indexOf(current);
    if (start >= 0) for (const one of way.slice(start)) found.add(one);
  }
  return found;
}
