import { defineDerived, ownerNamed } from "../../../model/index.js";
import { levelType } from "../assessment/levelType.js";
import type { postControl } from "../postControl.js";

/** The risk level of the post, as its profile says today. */
export const postControlPostRiskLevel = defineDerived(ownerNamed<typeof postControl>("postControl"), "postRiskLevel", {
  ...levelType,
  title: { zh: "岗位廉洁风险等级", en: "Risk level of the post" },
  compute: ({ postId }, scope) => {
    if (typeof postId !== "string") return postId;
    const level = scope.profileFact("post", postId, "riskLevel");
    return level === "high" || level === "medium" || level === "low" || level === null ? level : undefined;
  },
});
