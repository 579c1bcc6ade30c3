import { expect, test } from "vitest";
import type { Dispute } from "../../scripts/soak/Dispute.js";
import { disputeOn } from "../../scripts/soak/disputeOn.js";
import { regressionTest } from "../../scripts/soak/regressionTest.js";
import { shrinkDispute } from "../../scripts/soak/shrinkDispute.js";
import { drawDifferentialCase, filesOf, seededDraw } from "../../src/testing/index.js";
import { testModel } from "../laws/testModel.js";

const { book, archives } = drawDifferentialCase(seededDraw(3), testModel, {
  archives: 20,
  book: { fewestRules: 4, mostRules: 4 },
});
const raw = archives.find(({ records }) => records.length > 2) ?? expect.fail("no archive with records");
const seen = { asOf: 20_269, knownAt: 20_269, audience: "dic" } as const;
const dispute: Dispute = { name: "3-1-1", model: "laws", book, raw, seen };

test("a pair is shrunk to what it takes and to nothing else", async () => {
  const kept = raw.records[1]?.id;
  const small = await shrinkDispute(dispute, async ({ book: { rules }, raw: { records } }) =>
    Boolean(rules?.some(({ rule }) => rule === "r2") && records?.some(({ id }) => id === kept)),
  );
  expect(small.book.rules).toEqual([{ rule: "r2" }]);
  expect(small.raw.records).toEqual([{ id: kept }]);
});

test("a pair on which the engines agree is no dispute", async () => {
  expect((await disputeOn(dispute))?.agree).toBe(true);
  expect((await disputeOn({ ...dispute, include: ["outlook"] }))?.agree).toBe(true);
});

test("the test that is written holds rulebook and archive themselves", () => {
  const text = regressionTest({ ...dispute, include: ["counterfactual"] });
  for (const path of Object.keys(filesOf(book))) expect(text).toContain(JSON.stringify(path));
  expect(text).toContain(`"id": "${raw.records[0]?.id}"`);
  expect(text).toContain('asOf: dayOf("2025-06-30")');
  expect(text).toContain('include: ["counterfactual"]');
});
