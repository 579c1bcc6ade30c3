import { defineDerived, ownerNamed } from "../../../model/index.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import type { post } from "../post.js";

/** The highest score that controls leave of a risk point of the post. It stands beside the inherent score, never for it. */
export const postResidualScore = defineDerived(ownerNamed<typeof post>("post"), "residualScore", {
  type: { scalar: "integer", list: false },
  title: { zh: "剩余风险值", en: "Residual score" },
  compute: ({ id }, scope) => highestOfPost(id, "residualScore", scope),
});
