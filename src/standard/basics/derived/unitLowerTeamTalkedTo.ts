import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { talk } from "../../integrity/talk.js";
import { isAll } from "../ecology/isAll.js";
import { isOneOf } from "../ecology/isOneOf.js";
import { isWithinYear } from "../ecology/isWithinYear.js";
import { lowerTeam } from "../ecology/lowerTeam.js";
import type { unit } from "../unit.js";

/** Of the members of lower leadership teams, those with a routine talk within twelve months. */
export const unitLowerTeamTalkedTo = defineDerived(ownerNamed<typeof unit>("unit"), "lowerTeamTalkedTo", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内已日常谈话的下级班子成员人数", en: "Members of lower leadership teams talked to within a year" },
  compute: ({ id }, scope) => {
    const team = lowerTeam(id, scope);
    if (team === undefined || scope.completeness(ownerNamed<typeof talk>("talk").type) !== "complete") return undefined;
    const certain = new Set<string>();
    const possible = new Set<string>();
    for (const { fields, presence } of scope.records(ownerNamed<typeof talk>("talk").type)) {
      const counts = isAll(isOneOf(fields["kind"], ["routine"]), isWithinYear(fields["occurredOn"], scope.asOf));
      if (counts === false) continue;
      const { cadreId } = fields;
      const met = typeof cadreId === "string" ? [cadreId].filter((one) => team.has(one)) : [...team];
      const isCertain = counts === true && presence === "certain" && typeof cadreId === "string";
      for (const one of met) (isCertain ? certain : possible).add(one);
    }
    return [...possible].every((one) => certain.has(one)) ? certain.size : undefined;
  },
});
