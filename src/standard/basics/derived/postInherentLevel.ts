import { defineDerived, ownerNamed } from "../../../model/index.js";
import { anyTrue } from "../../truth/anyTrue.js";
import { floorsOfPost } from "../assessment/floorsOfPost.js";
import { levelOfScore } from "../assessment/gridLevel.js";
import { levelType } from "../assessment/levelType.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import type { post } from "../post.js";

/**
 * The level that the grid and the floor rules give the post, whoever sits in it: that of its highest risk point, and at least
 * medium for a principal's post that decides on people or money and for every key post. None where nothing was assessed and no
 * floor applies.
 */
export const postInherentLevel = defineDerived(ownerNamed<typeof post>("post"), "inherentLevel", {
  ...levelType,
  title: { zh: "按矩阵和底线规则测算的等级", en: "Level by grid and floor rules" },
  compute: (fields, scope) => {
    const level = levelOfScore(highestOfPost(fields.id, "inherentScore", scope));
    if (level === undefined || level === "high" || level === "medium") return level;
    const floored = anyTrue(Object.values(floorsOfPost(fields)));
    return floored === undefined ? undefined : floored ? "medium" : level;
  },
});
