import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countRotations } from "../ecology/countRotations.js";
import type { unit } from "../unit.js";

/** Rotations that fell due within twelve months and were not deferred with approval. */
export const unitRotationsDue = defineDerived(ownerNamed<typeof unit>("unit"), "rotationsDue", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内到期应轮岗人数", en: "Rotations due within a year" },
  compute: ({ id }, scope) => countRotations(id, scope, () => true),
});
