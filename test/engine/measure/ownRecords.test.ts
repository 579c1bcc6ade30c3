import { expect, test } from "vitest";
import { thing, verdictOf } from "../evaluate.js";

const other = { ...thing("T-9", { code: "A" }), personId: "P-9" };
const records = [thing("T-1", { code: "A" })];
const related = { records: [other] };
const two = (over: string) => `let: { n: { count: thing${over} } }\nwhen: { fact: n, operator: equal, value: 2 }`;
const expected = (over: string) =>
  `expects: { record: thing, where: { fact: thing.code, operator: equal, value: A }, by: 2025-05-31, late: remedies${over} }`;

test("a measure counts what lies beside the archive too, unless it is kept to the subject's own records", () => {
  expect(verdictOf(two(""), { records, related })).toBe("fires");
  expect(verdictOf(two(", over: own"), { records, related })).toBe("silent");
  expect(verdictOf(two(", over: own").replace("value: 2", "value: 1"), { records, related })).toBe("fires");
});

test("an equality looked up in an index keeps own records and all records apart", () => {
  const where = ", where: { fact: thing.code, operator: equal, value: A }";
  const body = `let: { all: { count: thing${where} }, own: { count: thing, over: own${where} } }
when: { all: [ { fact: all, operator: equal, value: 2 }, { fact: own, operator: equal, value: 1 } ] }`;
  expect(verdictOf(body, { records, related })).toBe("fires");
});

test("somebody else's record meets a deadline only where the rule does not ask for the subject's own", () => {
  expect(verdictOf(expected(""), { records: [], related })).toBe("silent");
  expect(verdictOf(expected(", over: own"), { records: [], related })).toBe("fires");
  expect(verdictOf(expected(", over: own"), { records, related })).toBe("silent");
});
