import { defineDerived, ownerNamed } from "../../../model/index.js";
import { levelOfScore } from "../assessment/gridLevel.js";
import { levelType } from "../assessment/levelType.js";
import { residualOf } from "../assessment/residualOf.js";
import type { riskPoint } from "../riskPoint.js";

/** The level that the controls in place leave of the risk point. It stands beside the inherent level, never for it. */
export const riskPointResidualLevel = defineDerived(ownerNamed<typeof riskPoint>("riskPoint"), "residualLevel", {
  ...levelType,
  title: { zh: "剩余风险等级", en: "Residual level" },
  compute: ({ likelihood, impact, controlEffect }) => levelOfScore(residualOf(likelihood, impact, controlEffect)),
});
