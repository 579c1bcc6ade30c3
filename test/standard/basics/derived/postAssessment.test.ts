import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Point = RecordInput<typeof standardModel, "riskPoint">;
type Given = Parameters<typeof viewOf>[1];

const plain = { powerPeople: 1, powerMoney: 2, principal: false, keyPost: false } as const;
const point = (id: string, likelihood: number, impact: number, more: Partial<Point> = {}): Point => ({
  ...exampleRecords.riskPoint,
  id,
  likelihood,
  impact,
  controlEffect: 0,
  ...more,
});
function post(fact: string, points: readonly Point[], profile: object = {}, more: Partial<Given> = {}): unknown {
  const subject = { kind: "post", id: "P-1", ...plain, ...profile } as const;
  return viewOf(points, { asOf: "2025-06-30", subject, ...more }).scope.profileFact("post", "P-1", fact);
}

test("the 5×5 grid is low up to 4, medium up to 14, high from 15 on", () => {
  const level = (likelihood: number, impact: number): unknown =>
    factOf(
      viewOf([point("R1", likelihood, impact)], { asOf: "2025-06-30", subject: { kind: "post", id: "P-1" } }),
      "riskPoint",
      "R1",
      "inherentLevel",
    );
  const grid = [1, 2, 3, 4, 5].map((likelihood) =>
    [1, 2, 3, 4, 5].map((impact) => String(level(likelihood, impact))[0]),
  );
  expect(grid.map((row) => row.join(""))).toEqual(["llllm", "llmmm", "lmmmh", "lmmhh", "mmhhh"]);
});

test("a post is as risky as its highest risk point of the day", () => {
  const points = [point("R1", 2, 2), point("R2", 4, 4), point("R3", 5, 5, { effectiveTo: "2025-06-29" })];
  expect(post("inherentScore", points)).toBe(16);
  expect(post("inherentLevel", points)).toBe("high");
  const elsewhere = { related: { records: [point("R9", 5, 5, { postId: "P-9" })] } };
  expect(post("inherentScore", [point("R1", 2, 2)], {}, elsewhere)).toBe(4);
});

test("controls leave a residual of at least 1, beside the inherent score and never for it", () => {
  const points = [point("R1", 4, 4, { controlEffect: 10 }), point("R2", 3, 3, { controlEffect: 24 })];
  expect(post("residualScore", points)).toBe(6);
  expect(post("inherentScore", points)).toBe(16);
  expect(post("residualScore", [point("R2", 3, 3, { controlEffect: 24 })])).toBe(1);
});

test("floors lift a principal who decides on people or money, and every key post, to medium", () => {
  const low = [point("R1", 1, 1)];
  expect(post("inherentLevel", low)).toBe("low");
  expect(post("inherentLevel", low, { powerMoney: 3 })).toBe("low");
  expect(post("inherentLevel", low, { powerMoney: 3, principal: true })).toBe("medium");
  expect(post("inherentLevel", low, { powerPeople: 3, principal: true })).toBe("medium");
  expect(post("inherentLevel", low, { principal: true })).toBe("low");
  expect(post("inherentLevel", low, { keyPost: true })).toBe("medium");
  expect(post("inherentLevel", [point("R1", 5, 5)], { keyPost: true })).toBe("high");
});

test("the level of a post does not depend on who sits in it", () => {
  const points = [point("R1", 3, 3)];
  expect(post("inherentLevel", points, { incumbentId: "C-1", incumbentSince: "2020-01-01" })).toBe(
    post("inherentLevel", points, { incumbentId: null }),
  );
});

test("a post without risk points has no score, and a level only by a floor", () => {
  expect(post("inherentScore", [])).toBeNull();
  expect(post("inherentLevel", [])).toBeNull();
  expect(post("inherentLevel", [], { keyPost: true })).toBe("medium");
});

test("what is missing of points, days or the profile leaves it unknown where it decides", () => {
  const partly = { loaded: { riskPoint: "partial" } } as const;
  expect(post("inherentScore", [point("R1", 4, 4)], {}, partly)).toBeUndefined();
  const { impact, ...half } = point("R1", 4, 4);
  expect(impact).toBe(4);
  expect(post("inherentScore", [half])).toBeUndefined();
  expect(post("inherentScore", [point("R1", 4, 4, { effectiveFrom: "2025" })])).toBeUndefined();
  expect(post("residualScore", [{ ...point("R1", 4, 4), controlEffect: undefined }])).toBeUndefined();
  expect(post("inherentLevel", [point("R1", 1, 1)], { keyPost: undefined })).toBeUndefined();
  expect(post("inherentLevel", [point("R1", 1, 1)], { keyPost: undefined, powerMoney: 3, principal: true })).toBe(
    "medium",
  );
  expect(post("inherentLevel", [point("R1", 2, 4)], { keyPost: undefined })).toBe("medium");
  expect(post("inherentLevel", [point("R1", 1, 1)], { powerPeople: undefined, principal: true })).toBeUndefined();
  expect(post("inherentLevel", [point("R1", 1, 1)], { powerPeople: undefined, principal: false })).toBe("low");
});

test("missing controls are those required and not in place", () => {
  const controls = { requiredControls: ["rotation", "dual-review", "kin-recusal"], presentControls: ["rotation"] };
  expect(post("missingControls", [], controls)).toEqual(["dual-review", "kin-recusal"]);
  expect(post("controlCoverage", [], controls)).toEqual({ numerator: 1, denominator: 3 });
  expect(post("controlsMissing", [], { ...controls, riskLevel: "high" })).toBe(true);
  expect(post("controlsMissing", [], { ...controls, riskLevel: "medium" })).toBe(false);
  const all = { ...controls, presentControls: controls.requiredControls };
  expect(post("controlsMissing", [], { ...all, riskLevel: "high" })).toBe(false);
  expect(post("controlsMissing", [], all)).toBe(false);
  expect(post("missingControls", [], { requiredControls: [], presentControls: [] })).toEqual([]);
  expect(post("controlCoverage", [], { requiredControls: [] })).toBeNull();
  expect(post("missingControls", [], { requiredControls: ["rotation"], presentControls: null })).toEqual(["rotation"]);
  expect(post("controlsMissing", [], controls)).toBeUndefined();
  expect(post("missingControls", [], { requiredControls: ["rotation"] })).toBeUndefined();
  expect(post("controlsMissing", [], { requiredControls: ["rotation"], riskLevel: "high" })).toBeUndefined();
  expect(post("controlCoverage", [], { presentControls: ["rotation"] })).toBeUndefined();
});

test("a risk point's missing controls are its own", () => {
  const record = point("R1", 3, 3, { controls: ["rotation", "dual-review"], presentControls: ["dual-review"] });
  const view = viewOf([record], { asOf: "2025-06-30", subject: { kind: "post", id: "P-1" } });
  expect(factOf(view, "riskPoint", "R1", "missingControls")).toEqual(["rotation"]);
});
