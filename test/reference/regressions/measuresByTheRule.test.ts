import { expect, test } from "vitest";
import { record, thing } from "../../engine/evaluate.js";
import { saysOf } from "../evaluate/saysOf.js";

/* The engine listed `total` only where an answer of the same code made it look: which hung on how it looks records up. */
test("an outcome lists every measure that the rule stands on", async () => {
  const body = `each: thing
let:
  total: { count: answer }
  same:
    count: answer
    where: { all: [ { fact: answer.code, operator: equal, value: { fact: thing.code } }, { fact: answer.n, operator: lessThan, value: { fact: total } } ] }
when: { fact: same, operator: equal, value: 0 }`;
  for (const code of ["A", "B"]) {
    const answer = record("answer", "A-1", { occurredOn: "2024-04-01", code, n: 5 });
    const [outcome] = await saysOf(body, { records: [thing("T-1", { code: "A" }), answer] });
    expect(outcome?.measures.map((one) => one.let)).toEqual(["total", "same"]);
  }
});
