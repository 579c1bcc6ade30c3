import { expect, test } from "vitest";
import { compileRulebook, parseArchive, renderMarkdown, serialisePortrait } from "../../src/index.js";
import { verify } from "../../src/reference/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";

type Control = "rotation" | "segregation-of-duties" | "dual-review" | "collective-decision";

const day = { asOf: "2025-06-30", audience: "dic", include: ["exposure"] } as const;
const city = "U-0301";
const county = "U-0302";

function post(id: string, unitId: string, line: "claims" | "procurement" | "office", more: object): object {
  return { kind: "post", id, unitId, title: `${id}岗`, line, powerPeople: 0, principal: false, keyPost: true, ...more };
}

function riskPoint(id: string, postId: string, likelihood: number, impact: number, controlEffect: number) {
  const unitId = postId === "P-5" ? county : city;
  const says = { step: `${id}环节`, description: `${id}风险`, controls: [], presentControls: [] };
  const since = { effectiveFrom: "2024-01-01", effectiveTo: null, recordedOn: "2024-01-31" };
  const type = "riskPoint" as const;
  return {
    type,
    id,
    postId,
    unitId,
    likelihood,
    impact,
    controlEffect,
    ...says,
    ...since,
    verification: "documented" as const,
  };
}

function controls(required: readonly Control[], present: readonly Control[]) {
  return { requiredControls: [...required], presentControls: [...present] };
}

/**
 * 乙市中心支公司, with 丙县支公司 below it. Likelihood × impact, what the controls take off it, and the grid (low to 4, medium to 14,
 * high from 15):
 *
 * | post | line | points | inherent | left | required, missing |
 * |---|---|---|---|---|---|
 * | P-1 key | claims | R-1 4×4, R-2 2×3 | 16 high (R-2: 6 medium) | 16 − 4 = 12; 6 − 3 = 3 → 12 | 3, missing rotation and dual review |
 * | P-2 key | claims | R-3 3×4 | 12 medium | 12 − 6 = 6 | 1, none missing |
 * | P-3 key | procurement | R-4 3×5 | 15 high | 15 − 5 = 10 | 2, missing segregation of duties |
 * | P-4 | office | R-5 2×2 | 4 low | 4 | none |
 * | P-5 key, in the county | claims | R-6 5×3 | 15 high | 15 − 5 = 10 | 1, missing dual review |
 * | P-6 principal, money 3 | office | R-7 1×3 | 3 low, but by the floor rule at least medium | 3 − 9 → at least 1 | none |
 *
 * A cell counts the posts of a line by their level; risk points by their own level, so that R-2 stands under claims, medium:
 * claims, high: P-1 and P-5, two key posts, R-1 and R-6, 2 + 1 = 3 controls missing, highest 16, left 12.
 * claims, medium: P-2, R-2 and R-3, none missing, 12, left 6.
 * procurement, high: P-3, R-4, one missing, 15, left 10.
 * office, medium: P-6, no key post; no risk point of that level; 3, left 1.
 * office, low: P-4, and; 4, left 4.
 */
const input = {
  format: "integrity-archive/1",
  subject: { kind: "unit", id: city, title: "乙市中心支公司", level: "city", parentUnitId: null },
  records: [
    riskPoint("R-1", "P-1", 4, 4, 4),
    riskPoint("R-2", "P-1", 2, 3, 3),
    riskPoint("R-3", "P-2", 3, 4, 6),
    riskPoint("R-4", "P-3", 3, 5, 5),
    riskPoint("R-5", "P-4", 2, 2, 0),
    riskPoint("R-7", "P-6", 1, 3, 9),
  ],
  related: {
    units: [{ kind: "unit", id: county, title: "丙县支公司", level: "county", parentUnitId: city }],
    posts: [
      post("P-1", city, "claims", {
        powerMoney: 2,
        ...controls(["rotation", "segregation-of-duties", "dual-review"], ["segregation-of-duties"]),
      }),
      post("P-2", city, "claims", { powerMoney: 2, ...controls(["dual-review"], ["dual-review"]) }),
      post("P-3", city, "procurement", {
        powerMoney: 1,
        ...controls(["collective-decision", "segregation-of-duties"], ["collective-decision"]),
      }),
      post("P-4", city, "office", { powerMoney: 0, keyPost: false, ...controls([], []) }),
      post("P-5", county, "claims", { powerMoney: 2, ...controls(["dual-review"], []) }),
      post("P-6", city, "office", { powerMoney: 3, principal: true, keyPost: false, ...controls([], []) }),
    ],
    records: [riskPoint("R-6", "P-5", 5, 3, 5)],
  },
  loaded: "all",
};

const { archive, diagnostics } = parseArchive(JSON.stringify(input), standardModel);

test("the heat map of a unit and the unit below it is that of a hand calculation", async () => {
  expect(diagnostics).toEqual([]);
  if (archive === undefined) throw new Error("the archive is refused");
  const portrait = compileRulebook(standardRulebook, standardModel)(archive, day);
  expect(
    portrait.exposure?.heatMap?.map((cell) => [
      `${cell.line?.id} ${cell.level?.id}`,
      cell.posts,
      cell.keyPosts,
      cell.riskPoints,
      cell.missingControls,
      cell.highestInherent,
      cell.highestResidual,
    ]),
  ).toEqual([
    ["claims high", 2, 2, 2, 3, 16, 12],
    ["claims medium", 1, 1, 2, 0, 12, 6],
    ["procurement high", 1, 1, 1, 1, 15, 10],
    ["office medium", 1, 0, 0, 0, 3, 1],
    ["office low", 1, 0, 2, 0, 4, 4],
  ]);
  expect(await verify(serialisePortrait(portrait), archive, standardRulebook, standardModel)).toEqual({ ok: true });
  expect(renderMarkdown(portrait, { lang: "zh" })).toContain("| 理赔 | 高 | 2 | 2 | 2 | 3 | 16 | 12 |");
});
