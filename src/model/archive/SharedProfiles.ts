import { compareText } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { Profile } from "./Profile.js";
import type { Reading } from "./Reading.js";
import { readProfile } from "./readRecord.js";

/** Profiles of one kind: those that can be used, in the order of their ids, and ids under which two different ones stand. */
export interface SharedProfiles {
  readonly usable: ReadonlyMap<string, Profile>;
  readonly conflicts: ReadonlySet<string>;
}

export const noProfiles: SharedProfiles = { usable: new Map(), conflicts: new Set() };

/** Reads a list of profiles, after those that others share with it. Of two with one id neither is used. */
export function readProfiles(
  list: readonly unknown[],
  kind: string,
  pointer: string,
  shared: SharedProfiles,
  reading: Reading,
): SharedProfiles {
  const { problems } = reading;
  if (list.length === 0) return shared;
  const found = new Map(shared.usable);
  const conflicts = new Set(shared.conflicts);
  list.forEach((raw, index) => {
    const profile = readProfile(raw, kind, `${pointer}/${index}`, reading);
    if (profile === undefined) return;
    const earlier = found.get(profile.id);
    if (earlier?.canonical === profile.canonical) {
      problems.add(say.duplicateRecord, `${pointer}/${index}`);
    } else if (earlier !== undefined || conflicts.has(profile.id)) {
      problems.add(say.recordIdConflict, `${pointer}/${index}`);
      conflicts.add(profile.id);
    } else {
      found.set(profile.id, profile);
    }
  });
  for (const id of conflicts) found.delete(id);
  return { usable: new Map([...found].sort(([a], [b]) => compareText(a, b))), conflicts };
}
