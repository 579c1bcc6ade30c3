import { monthsAgo } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";
import type { UnitProfile } from "./units.js";

interface LineOfPosts {
  readonly code: string;
  readonly title: string;
  readonly riskLevel: "high" | "medium" | "low";
  readonly keyPost: boolean;
  /** Power over people, money, materials, data, and discretion. */
  readonly powers: readonly [number, number, number, number, number];
}

/** The lines on which posts are drawn. */
export const lines = {
  claims: { code: "CLM", title: "理赔岗", riskLevel: "high", keyPost: true, powers: [0, 2, 0, 1, 3] },
  underwriting: { code: "UND", title: "核保岗", riskLevel: "medium", keyPost: true, powers: [0, 1, 0, 1, 3] },
  channel: { code: "CHN", title: "渠道管理岗", riskLevel: "high", keyPost: true, powers: [0, 2, 0, 1, 2] },
  procurement: { code: "PRC", title: "采购岗", riskLevel: "high", keyPost: true, powers: [0, 3, 3, 0, 2] },
  finance: { code: "FIN", title: "财务岗", riskLevel: "medium", keyPost: true, powers: [0, 3, 1, 1, 1] },
  hr: { code: "HRS", title: "人事岗", riskLevel: "medium", keyPost: true, powers: [3, 1, 0, 1, 2] },
  it: { code: "ITS", title: "信息技术岗", riskLevel: "medium", keyPost: false, powers: [0, 1, 1, 3, 1] },
  office: { code: "OFF", title: "综合岗", riskLevel: "low", keyPost: false, powers: [0, 1, 1, 0, 1] },
} as const satisfies Readonly<Record<string, LineOfPosts>>;

export type Line = keyof typeof lines;

export const lineNames: readonly [Line, ...Line[]] = [
  "claims",
  "underwriting",
  "channel",
  "procurement",
  "finance",
  "hr",
  "it",
  "office",
];

export function postId(line: Line, number: number): string {
  return `P-${lines[line].code}-${String(number).padStart(5, "0")}`;
}

/** The post as its archive and the related part of others hold it. */
export function postProfile(line: Line, unit: UnitProfile): Readonly<Record<string, unknown>> {
  const { title, riskLevel, keyPost, powers } = lines[line];
  const [powerPeople, powerMoney, powerMaterial, powerData, powerDiscretion] = powers;
  const needed = keyPost ? ["rotation", "mandatory-leave", "dual-review"] : ["dual-review"];
  return {
    unitId: unit.id,
    title,
    level: unit.level,
    line,
    powerPeople,
    powerMoney,
    powerMaterial,
    powerData,
    powerDiscretion,
    approvalLimit: yuan(50_000 * powerMoney),
    annualVolume: yuan(2_000_000 * powerMoney),
    externalContact: powerDiscretion,
    riskLevel,
    assessedOn: monthsAgo(9),
    assessedBy: "合规部",
    keyPost,
    principal: false,
    leadershipTeam: false,
    auditListed: keyPost,
    rotationLimitMonths: keyPost ? 60 : 84,
    mandatoryLeaveDays: keyPost ? 5 : 0,
    requiredControls: needed,
    presentControls: needed,
    incompatibleWith: [],
    reportsToPostId: `P-GMO-${unit.id.slice(2)}`,
  };
}
