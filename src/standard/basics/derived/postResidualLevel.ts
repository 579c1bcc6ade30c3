import { defineDerived } from "../../../model/index.js";
import { levelOfScore } from "../assessment/gridLevel.js";
import { levelType } from "../assessment/levelType.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import { post } from "../post.js";

/** The level that controls leave of the post's risk points. It stands beside the inherent level, never for it. */
export const postResidualLevel = defineDerived(post, "residualLevel", {
  ...levelType,
  title: { zh: "剩余风险等级", en: "Residual level" },
  compute: ({ id }, scope) => levelOfScore(highestOfPost(id, "residualScore", scope)),
});
