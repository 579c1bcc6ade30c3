import { expect, test } from "vitest";
import { compileRulebook } from "../../src/portrait/index.js";
import { tinyArchive, tinyRulebook } from "./tinyArchive.js";
import { tinyModel } from "./tinyModel.js";
import { tinyRules } from "./tinyRules.js";

const penaltyEnds = (tinyRules["integrity/penalty-active.yaml"] ?? "")
  .replace("rule: penalty-active", "rule: penalty-ends")
  .replace("kind: finding", "kind: notice")
  .replace("severity: 4", "severity: 0")
  .replace("decay: { shape: sanction }", "")
  .replace("gate: { id: penalty-period, freeFrom: penalty.endsOn }", "by: penalty.endsOn");

const assess = compileRulebook(tinyRulebook({ ...tinyRules, "integrity/penalty-ends.yaml": penaltyEnds }), tinyModel);

const penalty = (id: string, endsOn: string | null) => ({
  type: "penalty",
  id,
  effectiveFrom: "2025-02-10",
  endsOn,
  governs: true,
});

const remindedOn = (records: Parameters<typeof tinyArchive>[0], asOf: string) =>
  assess(tinyArchive(records), { asOf, audience: "dic" }).reminders.map(({ finding, by, daysLeft }) => [
    finding,
    by,
    daysLeft,
  ]);

test("deadlines and notices stand in the order of their dates, and what names no date comes last", () => {
  const presents = ["01", "02"].map((day) => ({
    type: "present",
    id: `R-${day}`,
    occurredOn: `2025-06-${day}`,
    outcome: "returned",
  }));
  expect(remindedOn([penalty("S-1", "2025-12-01"), penalty("S-2", "2025-08-10"), ...presents], "2025-06-30")).toEqual([
    ["penalty-ends/S-2", "2025-08-10", 41],
    ["oath-missing/2025", "2025-09-30", 92],
    ["penalty-ends/S-1", "2025-12-01", 154],
    ["present-often/P-1", null, null],
  ]);
});

test("days are counted from the day of the assessment alone", () => {
  const left = ["2025-08-08", "2025-08-09"].map((asOf) => remindedOn([penalty("S-1", "2025-08-10")], asOf)[0]);
  expect(left).toEqual([
    ["penalty-ends/S-1", "2025-08-10", 2],
    ["penalty-ends/S-1", "2025-08-10", 1],
  ]);
});

test("of a month nobody counts days, and it is placed by its first day", () => {
  expect(remindedOn([penalty("S-1", "2025-09"), penalty("S-2", "2025-09-02")], "2025-06-30")).toEqual([
    ["penalty-ends/S-1", "2025-09", null],
    ["penalty-ends/S-2", "2025-09-02", 64],
    ["oath-missing/2025", "2025-09-30", 92],
  ]);
});

test("a notice that a review dismissed has been dealt with", () => {
  const review = (decision: string) => ({
    type: "opinion",
    id: "V-1",
    occurredOn: "2025-06-20",
    rule: "penalty-ends",
    key: "S-1",
    decision,
  });
  const reminded = (decision: string) =>
    remindedOn([penalty("S-1", "2025-12-01"), review(decision)], "2025-06-30").map(([finding]) => finding);
  expect(reminded("dismissed")).toEqual(["oath-missing/2025"]);
  expect(reminded("reviewed-open")).toEqual(["oath-missing/2025", "penalty-ends/S-1"]);
});
