import type { CivilDate } from "../../../kernel/index.js";
import { dateIn, defineDerived, ownerNamed } from "../../../model/index.js";
import { latestChecks } from "../archives/latestChecks.js";
import type { unit } from "../unit.js";

/** Of the newest entries in the archives of the unit's cadres, the oldest: since then an archive has stood still. None without any. */
export const unitOldestArchiveEntry = defineDerived(ownerNamed<typeof unit>("unit"), "oldestArchiveEntry", {
  type: { scalar: "date", list: false },
  title: { zh: "最久未更新档案的更新日期", en: "Oldest of the newest entries" },
  compute: ({ id }, scope) => {
    const checks = latestChecks(id, scope);
    if (checks === undefined) return undefined;
    let oldest: CivilDate | null = null;
    for (const { fields } of checks) {
      const day = dateIn(fields["lastEntryOn"]);
      if (!day) return undefined;
      oldest =
        oldest === null ? day : { first: Math.min(oldest.first, day.first), last: Math.min(oldest.last, day.last) };
    }
    return oldest;
  },
});
