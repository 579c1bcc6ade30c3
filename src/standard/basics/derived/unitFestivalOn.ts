import { exactDay } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import { lastFestival } from "../../business/festival/festivalSpend.js";
import type { unit } from "../unit.js";

/** The newest major festival up to the day of assessment. */
export const unitFestivalOn = defineDerived(ownerNamed<typeof unit>("unit"), "festivalOn", {
  type: { scalar: "date", list: false },
  title: { zh: "最近的重要节日", en: "Newest major festival" },
  compute: (_, scope) => {
    const festival = lastFestival(scope.asOf);
    return festival === undefined ? undefined : exactDay(festival);
  },
});
