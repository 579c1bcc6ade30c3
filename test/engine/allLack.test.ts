import { expect, test } from "vitest";
import { operatorNames, operators } from "../../src/rulebook/index.js";
import { type Given, outcomesOf, thing } from "./evaluate.js";
import { operatorTables } from "./operatorTables.js";

const leaves = operatorNames.flatMap((operator) =>
  operatorTables[operator].flatMap(([fact, rows]) =>
    rows.map(([, operand]) => {
      const against = operators[operator].operand === "nothing" ? "" : `, value: ${operand}`;
      return { fact, where: `{ fact: thing.${fact}, operator: ${operator}${against} }` };
    }),
  ),
);

/** What a rule says, its condition as written and in a form in which nobody looks for facts that it needs. */
function saidOf(body: (where: string) => string, where: string, given: Given): readonly unknown[] {
  const [asWritten, turned] = [where, `{ not: { not: ${where} } }`].map((form) =>
    outcomesOf(body(form), given).map(({ item, status, missing, measures }) => [item.key, status, missing, measures]),
  );
  return [asWritten, turned];
}

const measured = (where: string): string => `let: { n: { count: thing, where: ${where} } }
when: { fact: n, operator: greaterThan, value: 0 }`;
const grouped = (where: string): string => `each: { group: thing, by: thing.code, where: ${where} }
let: { n: { count: thing } }
when: { fact: n, operator: greaterThan, value: 1 }`;

test("where no record has what a condition needs, all is as if each had been looked at: whatever the operator", () => {
  for (const { fact, where } of leaves)
    for (const values of [
      [null, null],
      [null, undefined],
    ])
      for (const loaded of ["all", { thing: "partial" }] as const)
        for (const body of [measured, grouped]) {
          const records = values.map((value, index) => thing(`T-${index}`, { code: "A", [fact]: value }));
          const [asWritten, turned] = saidOf(body, where, { records, loaded });
          expect(asWritten, where).toEqual(turned);
        }
});

test("a fact that no record has forms no group, and the rule is decided", () => {
  const body = grouped("{ fact: thing.kind, operator: equal, value: red }");
  const records = [thing("T-1", { code: "A", kind: null }), thing("T-2", { code: "A", kind: null })];
  expect(outcomesOf(body, { records })).toEqual([]);
  expect(outcomesOf(body, { records: [...records, thing("T-3", { code: "A" })] })).toHaveLength(1);
});
