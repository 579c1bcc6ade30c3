import { makeShare } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { post } from "../post.js";

/** The share of the required controls that are in place; none where no control is required. */
export const postControlCoverage = defineDerived(ownerNamed<typeof post>("post"), "controlCoverage", {
  type: { scalar: "share", list: false },
  title: { zh: "控制措施落实率", en: "Controls in place" },
  compute: ({ id, requiredControls }, scope) => {
    if (requiredControls === null || requiredControls?.length === 0) return null;
    const missing = scope.profileFact("post", id, "missingControls");
    if (requiredControls === undefined || !Array.isArray(missing)) return undefined;
    return makeShare(requiredControls.length - missing.length, requiredControls.length);
  },
});
