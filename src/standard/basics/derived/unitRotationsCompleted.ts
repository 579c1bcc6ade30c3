import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countRotations } from "../ecology/countRotations.js";
import { isBy } from "../ecology/isBy.js";
import type { unit } from "../unit.js";

/** Of the rotations due within twelve months, those completed by the day. */
export const unitRotationsCompleted = defineDerived(ownerNamed<typeof unit>("unit"), "rotationsCompleted", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内到期并已完成轮岗人数", en: "Rotations due within a year and completed" },
  compute: ({ id }, scope) => countRotations(id, scope, ({ completedOn }) => isBy(completedOn, scope.asOf)),
});
