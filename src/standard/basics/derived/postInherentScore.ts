import { defineDerived } from "../../../model/index.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import { post } from "../post.js";

/** The highest likelihood × impact of the post's risk points. None where it has no risk point. */
export const postInherentScore = defineDerived(post, "inherentScore", {
  type: { scalar: "integer", list: false },
  title: { zh: "固有风险值", en: "Inherent score" },
  compute: ({ id }, scope) => highestOfPost(id, "inherentScore", scope),
});
