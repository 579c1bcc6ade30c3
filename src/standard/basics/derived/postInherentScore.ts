import { defineDerived, ownerNamed } from "../../../model/index.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import type { post } from "../post.js";

/** The highest likelihood × impact of the post's risk points. None where it has no risk point. */
export const postInherentScore = defineDerived(ownerNamed<typeof post>("post"), "inherentScore", {
  type: { scalar: "integer", list: false },
  title: { zh: "固有风险值", en: "Inherent score" },
  compute: ({ id }, scope) => highestOfPost(id, "inherentScore", scope),
});
