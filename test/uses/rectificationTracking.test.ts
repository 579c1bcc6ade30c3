import fc from "fast-check";
import { expect, test } from "vitest";
import { rectificationTracking, renderUse } from "../../src/uses/index.js";
import { standardRules } from "../dossiers/standardRules.js";
import { branchFor, portraitsFor } from "./portraits.js";

const table = { rows: standardRules.uses?.rectification ?? [] };
const dic = portraitsFor("dic");

test("C-0002 has one overdue item, followed up by compliance", () => {
  const { items, counts } = rectificationTracking(dic, table);
  expect(counts.overdue).toBe(1);
  expect(items.find(({ state }) => state === "overdue")).toMatchObject({
    finding: "dut-rectification-overdue/R1",
    responsible: [{ kind: "cadre", id: "C-0002" }],
    owner: { id: "compliance" },
    since: "2024-11-12",
    by: null,
  });
});

test("the table alone says which findings speak of rectification", () => {
  expect(rectificationTracking(dic, { rows: [] }).items).toEqual([]);
  const { counts, items } = rectificationTracking(dic, {
    rows: [{ state: "falsely-closed", rules: ["dut-rectification-overdue"] }],
  });
  expect([items.length, counts["falsely-closed"]]).toEqual([1, 1]);
});

test("LAW: the order of the portraits changes nothing", () => {
  const portraits = [...dic, ...branchFor("dic")];
  const whole = rectificationTracking(portraits, table);
  expect(whole.items.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray([...portraits], { minLength: portraits.length }), (other) => {
      expect(rectificationTracking(other, table)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test.each(["zh", "en"] as const)("the page in %s names state, dates, who answers and who follows up", (lang) => {
  const page = renderUse(rectificationTracking(dic, table), { lang, width: 2000 });
  for (const part of [
    "2025-03-31",
    "C-0002",
    lang === "zh" ? "逾期 1" : "Overdue 1",
    lang === "zh" ? "合规部门" : "Compliance",
  ])
    expect(page).toContain(part);
});
