import { defineDerived, ownerNamed } from "../../../model/index.js";
import { gridLevel } from "../assessment/gridLevel.js";
import { levelType } from "../assessment/levelType.js";
import type { riskPoint } from "../riskPoint.js";

/** The level of the risk point on the 5×5 grid, before controls. */
export const riskPointInherentLevel = defineDerived(ownerNamed<typeof riskPoint>("riskPoint"), "inherentLevel", {
  ...levelType,
  title: { zh: "固有风险等级", en: "Inherent level" },
  compute: ({ likelihood, impact }) => {
    if (likelihood === null || impact === null) return null;
    return likelihood === undefined || impact === undefined ? undefined : gridLevel(likelihood * impact);
  },
});
