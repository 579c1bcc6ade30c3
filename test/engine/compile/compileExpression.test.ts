import { expect, test } from "vitest";
import { outcomeOf, record, thing } from "../evaluate.js";

/** The text of a `let` over one thing. */
function worth(expression: string, parts: object, lets = ""): string {
  const body = `each: thing\nlet: { ${lets}x: ${expression} }\nwhen: { fact: x, operator: present }`;
  const [evidence] = outcomeOf(body, { records: [thing("T-1", parts as never)] }).evidence;
  const { state, text } = evidence?.value ?? { state: "not read" };
  return state === "known" ? (text ?? "") : text === undefined ? state : `${state} ${text}`;
}

const cases: readonly (readonly [expression: string, parts: object, expected: string])[] = [
  ["{ add: [thing.n, 2] }", { n: 3 }, "5"],
  ["{ add: [thing.n, 2] }", {}, "missing"],
  ["{ add: [thing.n, 2] }", { n: null }, "none"],
  ["{ add: [thing.n, thing.signed] }", { n: null }, "none"],
  ["{ add: [thing.signed, thing.n] }", { n: null }, "none"],
  ["{ subtract: [thing.n, thing.signed] }", { n: 3, signed: -4 }, "7"],
  ["{ add: [thing.n, thing.n] }", { n: 9007199254740991 }, "18014398509481982"],
  ["{ multiply: [thing.n, thing.n] }", { n: 9007199254740991 }, "81129638414606663681390495662081"],
  ["{ multiply: [thing.part, thing.paid] }", { part: "50 %", paid: "3.00 CNY" }, "1.50 CNY"],
  ["{ multiply: [thing.n, thing.paid] }", { n: 3, paid: "1.50 CNY" }, "4.50 CNY"],
  ["{ add: [thing.paid, thing.anyMoney] }", { paid: "1.00 CNY", anyMoney: "2.00 CNY" }, "3.00 CNY"],
  ["{ add: [thing.paid, thing.anyMoney] }", { paid: "1.00 CNY", anyMoney: "2.00 USD" }, "missing"],
  ["{ shareOf: [thing.n, thing.signed] }", { n: 1, signed: 8 }, "12.5 %"],
  ["{ shareOf: [thing.n, thing.signed] }", { n: 1, signed: 0 }, "none"],
  ["{ shareOf: [thing.n, thing.signed] }", { n: 1, signed: -4 }, "-25 %"],
  ["{ shareOf: [thing.paid, thing.anyMoney] }", { paid: "1.00 CNY", anyMoney: "4.00 CNY" }, "25 %"],
  ["{ min: [thing.n, thing.signed] }", { n: 1, signed: -1 }, "-1"],
  ["{ max: [thing.n, thing.signed] }", { n: 1, signed: -1 }, "1"],
  ["{ max: [thing.n, thing.signed] }", { n: 1, signed: null }, "none"],
  ["{ max: [thing.due, 2024-05-10] }", { due: "2024-05" }, "2024-05-10..2024-05-31"],
  ["{ min: [thing.due, 2024-05-10] }", { due: "2024-05-20" }, "2024-05-10"],
  ["{ daysBetween: [thing.due, 2024-05-31] }", { due: "2024-05-01" }, "30"],
  ["{ daysBetween: [thing.due, 2024-05-31] }", { due: "2024-05" }, "range 0..30"],
  ["{ daysBetween: [thing.due, asOf] }", { due: "2025-07-01" }, "-1"],
  ["{ monthsBetween: [thing.due, 2024-05-31] }", { due: "2024-03-31" }, "2"],
  ["{ monthsBetween: [thing.due, 2024-05-30] }", { due: "2024-03-31" }, "1"],
  ["{ monthsBetween: [thing.due, 2024-05-30] }", { due: "2024-03" }, "range 1..2"],
  ["{ shift: [thing.due, 1 month] }", { due: "2024-01-31" }, "2024-02-29"],
  ["{ shift: [thing.due, -30 days] }", { due: "2024-01-31" }, "2024-01-01"],
  ["{ dayIn: [thing.n, 03-31] }", { n: 2024 }, "2024-03-31"],
  ["{ dayIn: [thing.n, 03-31] }", {}, "missing"],
  ["{ workingDaysBetween: [thing.due, 2024-05-06] }", { due: "2024-04-30" }, "3"],
  ["{ workingDaysBetween: [thing.due, 2024-05-06] }", { due: "2023-12-31" }, "missing"],
];

for (const [expression, parts, expected] of cases) {
  test(`${expression} with ${JSON.stringify(parts)} is ${expected}`, () =>
    expect(worth(expression, parts)).toBe(expected));
}

test("a share of an open total spans, and is unknown while the total may be nothing", () => {
  const body = `let: { some: { count: thing, where: { fact: thing.kind, operator: equal, value: red } }, all: { count: thing }, x: { shareOf: [some, all] } }
when: { fact: x, operator: greaterThanInclusive, value: 50 % }`;
  const things = (...kinds: readonly unknown[]) => kinds.map((kind, index) => thing(`T-${index}`, { kind }));
  const status = (kinds: readonly unknown[], loaded: "all" | { thing: string } = "all") =>
    outcomeOf(body, { records: things(...kinds), loaded }).status;
  expect(status(["red", "blue"])).toBe("fires");
  expect(status(["red", "blue", "blue"])).toBe("silent");
  expect(status(["red", "blue", undefined])).toBe("unknown");
  expect(status([])).toBe("silent");
  expect(status([], { thing: "partial" })).toBe("unknown");
});

test("a column is computed for each measured record, under any alias", () => {
  const body = (target: string, as: string) => `let:
  lag: { of: thing, daysBetween: [thing.occurredOn, thing.due] }
  m: { count: ${target}, where: { fact: ${as}.lag, operator: between, value: [0, 7] } }
when: { fact: m, operator: equal, value: 1 }`;
  const records = [thing("T-1", { due: "2024-03-12" }), thing("T-2", { due: "2024-04-12" })];
  expect(outcomeOf(body("thing", "thing"), { records }).status).toBe("fires");
  expect(outcomeOf(body("{ record: thing, as: c }", "c"), { records }).status).toBe("fires");
});

test("derived facts are read like stored ones, of measured records too", () => {
  const records = [thing("T-1", { n: 4 }), record("answer", "A-1", { occurredOn: "2024-03-01" })];
  expect(outcomeOf("each: thing\nwhen: { fact: thing.twice, operator: equal, value: 8 }", { records }).status).toBe(
    "fires",
  );
  expect(
    outcomeOf("let: { m: { max: thing.twice } }\nwhen: { fact: m, operator: equal, value: 8 }", { records }).status,
  ).toBe("fires");
});
