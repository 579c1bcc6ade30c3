import { defineDerived, ownerNamed } from "../../../model/index.js";
import { lowerTeam } from "../ecology/lowerTeam.js";
import type { unit } from "../unit.js";

/** People in the leadership teams of the units directly below. */
export const unitLowerTeamMembers = defineDerived(ownerNamed<typeof unit>("unit"), "lowerTeamMembers", {
  type: { scalar: "integer", list: false },
  title: { zh: "下级领导班子成员人数", en: "Members of lower leadership teams" },
  compute: ({ id }, scope) => lowerTeam(id, scope)?.size,
});
