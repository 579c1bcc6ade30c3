import { defineDerived, ownerNamed } from "../../../model/index.js";
import { cadreClass } from "../../fields/cadreClass.js";
import type { tenure } from "../tenure.js";

type Class = keyof typeof cadreClass;
// BECAUSE: Object.keys forgets the literal keys of the object it was given.
const members = Object.keys(cadreClass) as unknown as readonly [Class, ...Class[]];

/** The class of who holds the post, as the profile of today says; in the archive of a post that stands beside it. */
export const tenureHolderClass = defineDerived(ownerNamed<typeof tenure>("tenure"), "holderClass", {
  type: { scalar: "enum", list: false, members },
  title: { zh: "任职人员类别", en: "Class of the holder" },
  memberTitles: Object.fromEntries(Object.entries(cadreClass).map(([name, [zh, en]]) => [name, { zh, en }])),
  compute: ({ cadreId }, scope) => {
    if (typeof cadreId !== "string") return cadreId;
    const found = scope.profileFact("cadre", cadreId, "cadreClass");
    return found === null ? null : members.find((one) => one === found);
  },
});
