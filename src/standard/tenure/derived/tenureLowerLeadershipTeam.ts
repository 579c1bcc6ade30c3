import { defineDerived, ownerNamed } from "../../../model/index.js";
import { postFactThen } from "../postFactThen.js";
import type { tenure } from "../tenure.js";

/** Whether the holder sits in the leadership team of a unit directly under the unit of the archive. */
export const tenureLowerLeadershipTeam = defineDerived(ownerNamed<typeof tenure>("tenure"), "lowerLeadershipTeam", {
  type: { scalar: "boolean", list: false },
  title: { zh: "下级领导班子成员", en: "Leadership team of a lower unit" },
  compute: (record, scope) => {
    if (scope.subject.kind !== "unit") return false;
    const team = postFactThen(record.leadershipTeamThen, record.postId, "leadershipTeam", scope);
    if (team === false || record.unitId === null) return false;
    const parent = record.unitId === undefined ? undefined : scope.profileFact("unit", record.unitId, "parentUnitId");
    if (parent === undefined) return undefined;
    return parent === scope.subject.id ? team : false;
  },
});
