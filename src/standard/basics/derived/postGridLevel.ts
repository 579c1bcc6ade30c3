import { defineDerived, ownerNamed } from "../../../model/index.js";
import { levelOfScore } from "../assessment/gridLevel.js";
import { levelType } from "../assessment/levelType.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import type { post } from "../post.js";

/** The level of the post's highest risk point, before floor rules. None where it has no risk point. */
export const postGridLevel = defineDerived(ownerNamed<typeof post>("post"), "gridLevel", {
  ...levelType,
  title: { zh: "固有风险等级", en: "Level by the grid" },
  compute: ({ id }, scope) => levelOfScore(highestOfPost(id, "inherentScore", scope)),
});
