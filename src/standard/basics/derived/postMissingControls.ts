import { defineDerived, ownerNamed } from "../../../model/index.js";
import { controlsType, missingControls } from "../assessment/missingControls.js";
import type { post } from "../post.js";

/** The controls that the post should have and has not. */
export const postMissingControls = defineDerived(ownerNamed<typeof post>("post"), "missingControls", {
  ...controlsType,
  title: { zh: "缺失的控制措施", en: "Missing controls" },
  compute: ({ requiredControls, presentControls }) => missingControls(requiredControls, presentControls),
});
