import { riskLevel } from "../../fields/riskLevel.js";

/** Type and titles of every derived risk level. */
export const levelType = {
  type: { scalar: "enum", list: false, members: Object.keys(riskLevel) },
  memberTitles: Object.fromEntries(Object.entries(riskLevel).map(([level, [zh, en]]) => [level, { zh, en }])),
} as const;
