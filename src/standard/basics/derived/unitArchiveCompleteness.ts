import { makeShare } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import { latestChecks } from "../archives/latestChecks.js";
import type { unit } from "../unit.js";

/** Of the items that the archives of the unit's key minority must hold, the share that they held when last checked; none without any. */
export const unitArchiveCompleteness = defineDerived(ownerNamed<typeof unit>("unit"), "archiveCompleteness", {
  type: { scalar: "share", list: false },
  title: { zh: "关键少数廉政档案完整率", en: "Completeness of the key minority's archives" },
  compute: ({ id }, scope) => {
    const checks = latestChecks(id, scope)?.filter(({ fields }) => fields["keyMinority"] !== false);
    if (checks === undefined) return undefined;
    let [filed, required] = [0, 0];
    for (const { fields } of checks) {
      const { keyMinority, filed: has, required: needs } = fields;
      if (keyMinority === null) continue;
      if (keyMinority === undefined || typeof has !== "number" || typeof needs !== "number") return undefined;
      filed += Math.min(has, needs);
      required += needs;
    }
    return required === 0 ? null : makeShare(filed, required);
  },
});
