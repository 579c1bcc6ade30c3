import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { education } from "../education.js";

/** Whether the test was passed: the score reaches the pass mark. Who stayed away did not pass; what is no test has no answer. */
export const educationPassed = defineDerived(ownerNamed<typeof education>("education"), "passed", {
  type: { scalar: "boolean", list: false },
  title: { zh: "测试合格", en: "Passed" },
  compute: ({ kind, attended, score, passMark }) => {
    if (kind === null || (kind !== undefined && kind !== "online-test")) return null;
    if (attended === false) return kind === undefined ? undefined : false;
    if (score === undefined || passMark === undefined || kind === undefined) return undefined;
    return score === null || passMark === null ? null : score >= passMark;
  },
});
