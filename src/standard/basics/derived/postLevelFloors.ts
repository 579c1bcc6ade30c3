import { defineDerived, ownerNamed } from "../../../model/index.js";
import { floorsOfPost, type LevelFloor, levelFloor } from "../assessment/floorsOfPost.js";
import type { post } from "../post.js";

const members: readonly LevelFloor[] = ["deciding-principal", "key-post"];

/** The floor rules that make the post at least medium. */
export const postLevelFloors = defineDerived(ownerNamed<typeof post>("post"), "levelFloors", {
  type: { scalar: "enum", list: true, members },
  memberTitles: Object.fromEntries(members.map((one) => [one, { zh: levelFloor[one][0], en: levelFloor[one][1] }])),
  title: { zh: "适用的底线规则", en: "Floor rules that apply" },
  compute: (fields) => {
    const floors = floorsOfPost(fields);
    if (members.some((one) => floors[one] === undefined)) return undefined;
    return members.filter((one) => floors[one] === true);
  },
});
