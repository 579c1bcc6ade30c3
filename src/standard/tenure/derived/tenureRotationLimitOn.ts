import { addMonths } from "../../../calendar/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import { continuousSince } from "../continuousSince.js";
import type { tenure } from "../tenure.js";

/** The day on which the rotation limit of the post is reached, counted as `continuousMonths` counts. None without a limit. */
export const tenureRotationLimitOn = defineDerived(ownerNamed<typeof tenure>("tenure"), "rotationLimitOn", {
  type: { scalar: "date", list: false },
  title: { zh: "轮岗到期日", en: "Rotation limit reached on" },
  compute: (record, scope) => {
    const { postId, effectiveFrom } = record;
    if (postId === null || effectiveFrom === null) return null;
    if (postId === undefined || effectiveFrom === undefined) return undefined;
    const limit = scope.profileFact("post", postId, "rotationLimitMonths");
    if (limit === null) return null;
    const start = continuousSince(record, effectiveFrom, scope);
    if (typeof limit !== "number" || start === undefined) return undefined;
    return { first: addMonths(start.first, limit), last: addMonths(start.last, limit) };
  },
});
