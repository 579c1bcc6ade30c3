import { defineDerived } from "../../../model/index.js";
import { riskPoint } from "../riskPoint.js";

/** What the controls in place leave of the inherent score: at least 1. It stands beside the inherent score, never for it. */
export const riskPointResidualScore = defineDerived(riskPoint, "residualScore", {
  type: { scalar: "integer", list: false },
  title: { zh: "剩余风险值", en: "Residual score" },
  compute: ({ likelihood, impact, controlEffect }) => {
    if (likelihood === null || impact === null) return null;
    if (likelihood === undefined || impact === undefined || controlEffect === undefined) return undefined;
    return Math.max(1, likelihood * impact - (controlEffect ?? 0));
  },
});
