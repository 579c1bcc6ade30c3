import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { education } from "../education.js";

/** Whether it is a test that counts: an excused absence does not. */
export const educationCounts = defineDerived(ownerNamed<typeof education>("education"), "counts", {
  type: { scalar: "boolean", list: false },
  title: { zh: "计入测试", en: "Counts as a test" },
  compute: ({ kind, attended, excused }) => {
    if (kind === null || (kind !== undefined && kind !== "online-test")) return false;
    if (kind === undefined) return undefined;
    if (attended === true || excused === false || excused === null) return true;
    return attended === false && excused === true ? false : undefined;
  },
});
