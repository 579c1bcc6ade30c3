import { expect, test } from "vitest";
import { compileRulebook } from "../../src/portrait/index.js";
import { everything, tinyArchive, tinyRulebook } from "./tinyArchive.js";
import { tinyModel } from "./tinyModel.js";
import { tinyRules } from "./tinyRules.js";

const dic = { asOf: "2025-06-30", audience: "dic" } as const;
const assess = compileRulebook(tinyRulebook(), tinyModel);

test("the cut to the ceiling is a reason and a ledger line, and the sentence has its numbers", () => {
  const signals = ["1", "2", "3", "4"].map((number) => ({
    type: "signal",
    id: `G-${number}`,
    occurredOn: "2025-06-01",
    strong: true,
    verification: "detected",
  }));
  const portrait = assess(tinyArchive(signals), dic);
  expect([portrait.points, portrait.grade]).toEqual([41999, "B"]);
  expect(portrait.ledger.at(-1)).toEqual({ points: -3601, cut: "ceiling" });
  const [, ceiling, interval] = portrait.reasons;
  expect(ceiling?.text).toEqual({
    zh: "未经复核的线索不能单独推高等级：最多计到 41.999 分，减去 3.601 分",
    en: "detections that nobody has reviewed do not carry the grade further: capped at 41.999 points, 3.601 taken off",
  });
  expect(interval?.text.en).toBe("at least A, could be C: detections await review");
});

test("a floor is a reason of its own and names the finding that sets it", () => {
  const name = "integrity/penalty-active.yaml";
  const files = { ...tinyRules, [name]: (tinyRules[name] ?? "").replace("severity: 4", "severity: 5") };
  const portrait = compileRulebook(tinyRulebook(files), tinyModel)(
    tinyArchive(everything.filter(({ type }) => type === "penalty")),
    dic,
  );
  expect([portrait.points, portrait.grade]).toEqual([35000, "C"]);
  expect(portrait.reasons.map(({ code, grade, finding }) => [code, grade, finding])).toEqual([
    ["points", "B", undefined],
    ["floor", "C", "penalty-active/S-1"],
  ]);
});

test("a clean and complete archive has one reason and no grade above the mildest", () => {
  const portrait = assess(tinyArchive([]), dic);
  expect(portrait.reasons.map(({ text }) => text.en)).toEqual([
    "0.000 points give grade A (from 0.000 to below 18.000)",
  ]);
  expect([portrait.coverage.permille, portrait.interval]).toEqual([
    1000,
    { low: { points: 0, grade: "A" }, high: { points: 0, grade: "A" }, stable: true },
  ]);
});

test("what is unknown but cannot change the grade is counted all the same", () => {
  const portrait = assess(tinyArchive([{ type: "present", id: "R-1", occurredOn: "2025-05-01" }]), dic);
  expect(portrait.reasons.at(-1)?.text.en).toBe("1 rule could not be decided; even at the worst the grade stays A");
});
