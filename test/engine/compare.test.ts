import { expect, test } from "vitest";
import { operatorNames, operators } from "../../src/rulebook/index.js";
import { outcomeOf, thing, verdictOf } from "./evaluate.js";
import { operatorTables } from "./operatorTables.js";

for (const operator of operatorNames) {
  for (const [fact, rows] of operatorTables[operator]) {
    for (const [value, operand, expected] of rows) {
      test(`${fact} ${value === undefined ? "missing" : JSON.stringify(value)} ${operator} ${operand}: ${expected}`, () => {
        const against = operators[operator].operand === "nothing" ? "" : `, value: ${operand}`;
        const body = `each: thing\nwhen: { fact: thing.${fact}, operator: ${operator}${against} }`;
        const records = [thing("T-1", { [fact]: value })];
        expect(verdictOf(body, { records })).toBe(expected === "unknown" ? `unknown (thing.${fact})` : expected);
        const negated = `each: thing\nwhen: { not: { fact: thing.${fact}, operator: ${operator}${against} } }`;
        const mirror = { fires: "silent", silent: "fires", unknown: "unknown" } as const;
        expect(outcomeOf(negated, { records }).status).toBe(mirror[expected]);
      });
    }
  }
}

test("none equals none of the same record and never across records", () => {
  const records = [thing("T-1", { code: null, other: null })];
  expect(
    verdictOf("each: thing\nwhen: { fact: thing.code, operator: equal, value: { fact: thing.other } }", { records }),
  ).toBe("fires");
  expect(
    verdictOf("each: thing\nwhen: { fact: thing.code, operator: notEqual, value: { fact: thing.other } }", { records }),
  ).toBe("silent");
  const across = (operator: string) => `each: thing
let: { n: { count: answer, where: { fact: answer.code, operator: ${operator}, value: { fact: thing.code } } } }
when: { fact: n, operator: greaterThan, value: 0 }`;
  const both = [
    ...records,
    {
      type: "answer",
      id: "A-1",
      cadreId: "C-1",
      code: null,
      occurredOn: "2024-04-01",
      recordedOn: "2025-01-01",
      verification: "documented",
    },
  ];
  expect(verdictOf(across("equal"), { records: both })).toBe("silent");
  expect(verdictOf(across("notEqual"), { records: both })).toBe("fires");
});

test("a set that was not delivered leaves membership open", () => {
  const body = "each: thing\nwhen: { fact: thing.code, operator: in, value: { set: watched } }";
  const records = [thing("T-1", { code: "X" })];
  expect(verdictOf(body, { records })).toBe("unknown (set watched)");
  expect(verdictOf(body, { records, related: { sets: { watched: ["X"] } } })).toBe("fires");
  expect(verdictOf(body, { records, related: { sets: { watched: ["Y"] } } })).toBe("silent");
});

test("a missing member of a list written out leaves it open unless another member matches", () => {
  const body = "each: thing\nwhen: { fact: thing.code, operator: in, value: [ { fact: thing.other }, X ] }";
  expect(verdictOf(body, { records: [thing("T-1", { code: "X" })] })).toBe("fires");
  expect(verdictOf(body, { records: [thing("T-1", { code: "Y" })] })).toBe("unknown (thing.other)");
});
