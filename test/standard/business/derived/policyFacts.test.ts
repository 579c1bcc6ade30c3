import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Policy = RecordInput<typeof standardModel, "policy">;

const policy = (more: Partial<Policy>): Policy => ({ ...exampleRecords.policy, id: "P1", ...more });
const omit = <K extends keyof Policy>(record: Policy, key: K): Policy => {
  const { [key]: _, ...rest } = record;
  // BECAUSE: only fields that may be missing are left out in these tests.
  return rest as unknown as Policy;
};
const fact = (name: string, records: readonly Policy[]): unknown =>
  factOf(viewOf(records, { asOf: "2025-06-30" }), "policy", "P1", name);

const before = policy({ id: "P0", policyNo: "PD0", channel: "direct", intermediaryId: null, occurredOn: "2024-01-10" });
const renewal = policy({ policyNo: "PD1", previousPolicyNo: "PD0" });

test("a renewal of direct business through an intermediary was moved", () => {
  expect(fact("movedToAgency", [before, renewal])).toBe(true);
  expect(fact("movedToAgency", [before, policy({ ...renewal, channel: "direct", intermediaryId: null })])).toBe(false);
  expect(fact("movedToAgency", [before, policy({ ...renewal, previousPolicyNo: null })])).toBe(false);
  expect(fact("movedToAgency", [{ ...before, channel: "agency" }, renewal])).toBe(false);
  expect(fact("movedToAgency", [{ ...before, insuredId: "I-2" }, renewal])).toBe(false);
  expect(fact("movedToAgency", [{ ...before, salesId: "C-5", serviceId: "C-1" }, renewal])).toBe(false);
});

test("where the earlier policy or one of its facts is missing nobody can say whether it was moved", () => {
  expect(fact("movedToAgency", [renewal])).toBeUndefined();
  expect(fact("movedToAgency", [omit(before, "channel"), renewal])).toBeUndefined();
  expect(fact("movedToAgency", [before, omit(renewal, "insuredId")])).toBeUndefined();
  expect(fact("movedToAgency", [before, omit(renewal, "channel")])).toBeUndefined();
});

test("a commission is over the filed cap from the first fen on, and exactly the cap is not over", () => {
  const sold = (commission: string | null) =>
    policy({ premium: "1000.00 CNY", filedCommissionCap: "15 %", commission });
  expect(fact("overFiledCap", [sold("150.00 CNY")])).toBe(false);
  expect(fact("overFiledCap", [sold("150.01 CNY")])).toBe(true);
  expect(fact("overFiledCap", [sold(null)])).toBe(false);
  expect(fact("overFiledCap", [policy({ premium: "0.00 CNY", commission: "1.00 CNY" })])).toBeNull();
  expect(fact("overFiledCap", [{ ...sold("1.00 CNY"), filedCommissionCap: null }])).toBeNull();
  expect(fact("overFiledCap", [omit(sold("1.00 CNY"), "filedCommissionCap")])).toBeUndefined();
  expect(fact("overFiledCap", [omit(sold("1.00 CNY"), "premium")])).toBeUndefined();
});

test("the commission rate is exact, none without a premium", () => {
  expect(fact("commissionRate", [policy({ premium: "300.00 CNY", commission: "100.00 CNY" })])).toEqual({
    numerator: 1,
    denominator: 3,
  });
  expect(fact("commissionRate", [policy({ premium: "300.00 CNY", commission: null })])).toEqual({
    numerator: 0,
    denominator: 1,
  });
  expect(fact("commissionRate", [policy({ premium: "0.00 CNY" })])).toBeNull();
  expect(fact("commissionRate", [omit(policy({}), "premium")])).toBeUndefined();
});

test("a policy, a contract and a payment of the unit served in are the subject's", () => {
  const records = [
    exampleRecords.tenure,
    policy({}),
    { ...exampleRecords.contract, id: "CT1" },
    policy({ id: "P2", unitId: "U-2" }),
  ];
  const view = viewOf(records, { asOf: "2025-06-30", related: { units: [{ id: "U-1", parentUnitId: null }] } });
  expect(factOf(view, "policy", "P1", "inSubjectsUnit")).toBe(true);
  expect(factOf(view, "contract", "CT1", "inSubjectsUnit")).toBe(true);
  expect(factOf(view, "policy", "P2", "inSubjectsUnit")).toBeUndefined();
});
