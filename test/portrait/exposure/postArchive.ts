import { type Archive, type ArchiveInput, parseArchive } from "../../../src/index.js";
import { standardModel } from "../../../src/standard-entry.js";

type Input = ArchiveInput<typeof standardModel>;

const recorded = { recordedOn: "2025-01-31", verification: "documented" } as const;
const at = { postId: "P-CLM-01", unitId: "U-3301" } as const;

/**
 * 甲市理赔中心定损岗. By hand on 2025-06-30:
 * risk points 4 × 4 = 16 high, left 16 − 7 = 9 medium; 2 × 2 = 4 low, left max(1, 4 − 6) = 1 low; so the post is high, left medium.
 * Floors: key post; not a principal. Required four controls, in place two: rotation and dual review are missing.
 * C-0001 since 2020-10-15 with a limit of 60 months: 56 months on the day (15 June is the 56th), the limit on 2025-10-15.
 * Leave: 3 of 5 days in 2024, none yet in 2025.
 */
export const postInput: Input = {
  format: "integrity-archive/1",
  subject: {
    kind: "post",
    id: "P-CLM-01",
    title: "甲市理赔中心定损岗",
    unitId: "U-3301",
    line: "claims",
    powerPeople: 0,
    powerMoney: 2,
    principal: false,
    keyPost: true,
    riskLevel: "high",
    assessedOn: "2025-01-10",
    rotationLimitMonths: 60,
    mandatoryLeaveDays: 5,
    requiredControls: ["rotation", "mandatory-leave", "segregation-of-duties", "dual-review"],
    presentControls: ["mandatory-leave", "segregation-of-duties"],
  },
  records: [
    {
      type: "riskPoint",
      id: "RP-1",
      ...recorded,
      ...at,
      effectiveFrom: "2024-01-01",
      effectiveTo: null,
      step: "核价定损",
      description: "配件价格和工时可由定损人单方确定",
      likelihood: 4,
      impact: 4,
      controls: ["dual-review", "rotation"],
      presentControls: [],
      controlEffect: 7,
    },
    {
      type: "riskPoint",
      id: "RP-2",
      ...recorded,
      ...at,
      effectiveFrom: "2024-01-01",
      effectiveTo: null,
      step: "残值处理",
      description: "残值估价偏低",
      likelihood: 2,
      impact: 2,
      controls: ["segregation-of-duties"],
      presentControls: ["segregation-of-duties"],
      controlEffect: 6,
    },
    {
      type: "riskPoint",
      id: "RP-0",
      ...recorded,
      ...at,
      effectiveFrom: "2022-01-01",
      effectiveTo: "2023-12-31",
      step: "旧流程",
      description: "已废止的流程",
      likelihood: 5,
      impact: 5,
      controls: [],
      presentControls: [],
      controlEffect: 0,
    },
    {
      type: "tenure",
      id: "T-1",
      ...recorded,
      ...at,
      cadreId: "C-0001",
      kind: "substantive",
      effectiveFrom: "2020-10-15",
      effectiveTo: null,
    },
    {
      type: "mandatoryLeave",
      id: "L-1",
      ...recorded,
      ...at,
      cadreId: "C-0001",
      year: 2024,
      workingDays: 3,
      occurredOn: "2024-08-05",
    },
    {
      type: "postControl",
      id: "PC-1",
      ...recorded,
      ...at,
      control: "dual-review",
      required: true,
      present: false,
      occurredOn: "2024-11-20",
    },
    {
      type: "controlGap",
      id: "CG-1",
      ...recorded,
      ...at,
      control: "dual-review",
      findingId: "clm-manual-payee-change/P-CLM-01",
      category: "price-above-market",
      repair: "五千元以上定损由复勘人复核",
      repairOwnerId: "C-0009",
      repairDue: "2025-03-31",
      repairedOn: null,
      verifiedOn: null,
      occurredOn: "2024-12-01",
    },
  ],
  loaded: "all",
};

export function postArchive(change: Partial<Input> = {}): Archive<typeof standardModel> {
  const { archive, diagnostics } = parseArchive(JSON.stringify({ ...postInput, ...change }), standardModel);
  if (archive === undefined || diagnostics.length > 0)
    throw new Error(JSON.stringify(diagnostics.map(({ code }) => code)));
  return archive;
}
