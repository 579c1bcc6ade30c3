import { defineDerived, ownerNamed } from "../../../model/index.js";
import { controlsType, missingControls } from "../assessment/missingControls.js";
import type { riskPoint } from "../riskPoint.js";

/** The controls that the risk point should have and has not. */
export const riskPointMissingControls = defineDerived(ownerNamed<typeof riskPoint>("riskPoint"), "missingControls", {
  ...controlsType,
  title: { zh: "缺失的控制措施", en: "Missing controls" },
  compute: ({ controls, presentControls }) => missingControls(controls, presentControls),
});
