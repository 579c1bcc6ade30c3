import { defineDerived, ownerNamed } from "../../../model/index.js";
import { residualOf } from "../assessment/residualOf.js";
import type { riskPoint } from "../riskPoint.js";

/** What the controls in place leave of the inherent score: at least 1. It stands beside the inherent score, never for it. */
export const riskPointResidualScore = defineDerived(ownerNamed<typeof riskPoint>("riskPoint"), "residualScore", {
  type: { scalar: "integer", list: false },
  title: { zh: "剩余风险值", en: "Residual score" },
  compute: ({ likelihood, impact, controlEffect }) => residualOf(likelihood, impact, controlEffect),
});
