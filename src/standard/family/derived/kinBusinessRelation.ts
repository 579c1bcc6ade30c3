import { defineDerived, ownerNamed } from "../../../model/index.js";
import { relation } from "../../fields/relation.js";
import type { kinBusiness } from "../kinBusiness.js";
import type { kinship } from "../kinship.js";

type Relation = keyof typeof relation;
// BECAUSE: Object.keys forgets the literal keys of the object it was given.
const members = Object.keys(relation) as unknown as readonly [Relation, ...Relation[]];

/** How the kin are related to the cadre, by the kinship on file of the two. None where none is on file. */
export const kinBusinessRelation = defineDerived(ownerNamed<typeof kinBusiness>("kinBusiness"), "relation", {
  type: { scalar: "enum", list: false, members },
  title: { zh: "与干部的关系", en: "Relation to the cadre" },
  memberTitles: Object.fromEntries(Object.entries(relation).map(([name, [zh, en]]) => [name, { zh, en }])),
  compute: ({ cadreId, kinId }, scope) => {
    const type = ownerNamed<typeof kinship>("kinship").type;
    const may = scope
      .records(type)
      .filter(({ fields }) => mayBe(fields["cadreId"], cadreId) && mayBe(fields["kinId"], kinId));
    const found = new Set(may.map((one) => one.fields["relation"]));
    const certain = may.every(({ fields }) => fields["cadreId"] === cadreId && fields["kinId"] === kinId);
    if (may.length === 0) return scope.completeness(type) === "complete" ? null : undefined;
    const [only] = found;
    if (!certain || found.size !== 1 || cadreId === undefined || kinId === undefined) return undefined;
    return only === null ? null : members.find((one) => one === only);
  },
});

function mayBe(value: unknown, wanted: unknown): boolean {
  return value === wanted || value === undefined || wanted === undefined;
}
