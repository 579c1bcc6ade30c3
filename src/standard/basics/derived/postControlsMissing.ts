import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { post } from "../post.js";

/** Whether a high-risk post lacks a control it should have. Posts of other levels are not judged by it. */
export const postControlsMissing = defineDerived(ownerNamed<typeof post>("post"), "controlsMissing", {
  type: { scalar: "boolean", list: false },
  title: { zh: "高风险岗位缺少应有控制措施", en: "High-risk post lacks a control" },
  compute: ({ id, riskLevel }, scope) => {
    if (riskLevel === null || riskLevel === "medium" || riskLevel === "low") return false;
    const missing = scope.profileFact("post", id, "missingControls");
    const lacks = Array.isArray(missing) ? missing.length > 0 : undefined;
    return lacks === false || riskLevel !== undefined ? lacks : undefined;
  },
});
