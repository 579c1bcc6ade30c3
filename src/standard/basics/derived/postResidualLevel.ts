import { defineDerived, ownerNamed } from "../../../model/index.js";
import { levelOfScore } from "../assessment/gridLevel.js";
import { levelType } from "../assessment/levelType.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import type { post } from "../post.js";

/** The level that controls leave of the post's risk points. It stands beside the inherent level, never for it. */
export const postResidualLevel = defineDerived(ownerNamed<typeof post>("post"), "residualLevel", {
  ...levelType,
  title: { zh: "剩余风险等级", en: "Residual level" },
  compute: ({ id }, scope) => levelOfScore(highestOfPost(id, "residualScore", scope)),
});
