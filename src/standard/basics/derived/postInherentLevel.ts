import { defineDerived } from "../../../model/index.js";
import { anyTrue } from "../../truth/anyTrue.js";
import { gridLevel } from "../assessment/gridLevel.js";
import { levelType } from "../assessment/levelType.js";
import { highestOfPost } from "../assessment/pointsOfPost.js";
import { post } from "../post.js";

const decides = 3;

/**
 * The level that the grid and the floor rules give the post, whoever sits in it: that of its highest risk point, and at least
 * medium for a principal's post that decides on people or money and for every key post. None where nothing was assessed and no
 * floor applies.
 */
export const postInherentLevel = defineDerived(post, "inherentLevel", {
  ...levelType,
  title: { zh: "按矩阵和底线规则测算的等级", en: "Level by grid and floor rules" },
  compute: ({ id, powerPeople, powerMoney, principal, keyPost }, scope) => {
    const score = highestOfPost(id, "inherentScore", scope);
    if (score === undefined) return undefined;
    const level = score === null ? null : gridLevel(score);
    if (level === "high" || level === "medium") return level;
    const power = anyTrue([reaches(powerPeople), reaches(powerMoney)]);
    const floored = anyTrue([
      truth(keyPost),
      power === false ? false : principal === true ? power : truth(principal, power),
    ]);
    return floored === undefined ? undefined : floored ? "medium" : level;
  },
});

function reaches(power: number | null | undefined): boolean | undefined {
  return power === undefined ? undefined : power === decides;
}

/** A boolean fact; false stays false, true is only as sure as what it goes with. */
function truth(value: boolean | null | undefined, withIt: boolean | undefined = true): boolean | undefined {
  if (value === false || value === null) return false;
  return value === undefined ? undefined : withIt;
}
