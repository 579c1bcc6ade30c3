import { expect, test } from "vitest";
import { type Given, outcomeOf, record } from "../evaluate.js";

/** What a measure over things reads as, in canonical text. */
function measured(measure: string, given: Given): string {
  const [first] = outcomeOf(`let: { m: ${measure} }\nwhen: { fact: m, operator: present }`, given).measures;
  return first === undefined
    ? "not read"
    : first.value.state === "known"
      ? (first.value.text ?? "")
      : `${first.value.state} ${first.value.text ?? ""}`.trim();
}

const some = (...parts: readonly { readonly [key: string]: unknown }[]) =>
  parts.map((one, index) => record("thing", `T-${index}`, { occurredOn: "2024-03-10", ...one }));
const partial: Partial<Given> = { loaded: { thing: "partial" } };
/** A record that may count: its colour is not recorded. */
const maybe = (parts: object) => ({ kind: undefined, ...parts });
const red = (parts: object) => ({ kind: "red", ...parts });
const onlyRed = "where: { fact: thing.kind, operator: equal, value: red }";

const cases: readonly (readonly [claim: string, measure: string, given: Given, expected: string])[] = [
  ["count of nothing is 0", "{ count: thing }", {}, "0"],
  ["sum of nothing is 0", "{ sum: thing.n }", {}, "0"],
  ["exists of nothing is false", "{ exists: thing }", {}, "false"],
  ["max of nothing is none", "{ max: thing.n }", {}, "none"],
  ["min of nothing is none", "{ min: thing.n }", {}, "none"],
  ["median of nothing is none", "{ median: thing.n }", {}, "none"],
  ["latest of nothing is none", "{ latest: thing.due }", {}, "none"],
  ["earliest of nothing is none", "{ earliest: thing.due }", {}, "none"],
  ["countDistinct of nothing is 0", "{ countDistinct: thing.code }", {}, "0"],

  [
    "count adds certain ones, and possible ones above",
    `{ count: thing, ${onlyRed} }`,
    { records: some(red({}), red({}), maybe({}), { kind: "blue" }) },
    "range 2..3",
  ],
  ["count of a partial type is open above", "{ count: thing }", { records: some({}, {}), ...partial }, "range 2.."],
  ["exists is true once one is certain", "{ exists: thing }", { records: some({}), ...partial }, "true"],
  ["exists is unknown while one may be", `{ exists: thing, ${onlyRed} }`, { records: some(maybe({})) }, "missing"],
  ["exists over a partial type is never false", "{ exists: thing }", { ...partial }, "missing"],

  [
    "sum adds",
    "{ sum: thing.paid }",
    { records: some({ paid: "1.50 CNY" }, { paid: "2.25 CNY" }, { paid: null }) },
    "3.75 CNY",
  ],
  [
    "sum with a possible record spans",
    `{ sum: thing.paid, ${onlyRed} }`,
    { records: some(red({ paid: "1.00 CNY" }), maybe({ paid: "2.00 CNY" })) },
    "range 1.00 CNY..3.00 CNY",
  ],
  [
    "sum with a missing value is open above",
    "{ sum: thing.paid }",
    { records: some({ paid: "1.00 CNY" }, {}) },
    "range 1.00 CNY..",
  ],
  [
    "sum of what may be negative with a missing value is open",
    "{ sum: thing.signed }",
    { records: some({ signed: 5 }, {}) },
    "range ..",
  ],
  [
    "sum of a possible negative value spans downward",
    `{ sum: thing.signed, ${onlyRed} }`,
    { records: some(red({ signed: 5 }), maybe({ signed: -3 })) },
    "range 2..5",
  ],
  [
    "sum of two currencies is unknown",
    "{ sum: thing.anyMoney }",
    { records: some({ anyMoney: "1.00 CNY" }, { anyMoney: "1.00 USD" }) },
    "missing",
  ],
  [
    "sum over a partial type is open above",
    "{ sum: thing.paid }",
    { records: some({ paid: "1.00 CNY" }), ...partial },
    "range 1.00 CNY..",
  ],
  [
    "sum beyond 2^53 stays exact",
    "{ sum: thing.n }",
    { records: some({ n: 9007199254740991 }, { n: 9007199254740991 }, { n: 9007199254740991 }) },
    "27021597764222973",
  ],

  ["max takes the greatest", "{ max: thing.n }", { records: some({ n: 3 }, { n: 7 }, { n: null }) }, "7"],
  [
    "max may be raised by a possible record",
    `{ max: thing.n, ${onlyRed} }`,
    { records: some(red({ n: 3 }), maybe({ n: 7 })) },
    "range 3..7",
  ],
  [
    "max is not lowered by a possible record",
    `{ max: thing.n, ${onlyRed} }`,
    { records: some(red({ n: 9 }), maybe({ n: 7 })) },
    "9",
  ],
  [
    "max of only possible records is unknown",
    `{ max: thing.n, ${onlyRed} }`,
    { records: some(maybe({ n: 7 })) },
    "missing",
  ],
  ["max with a missing value is open above", "{ max: thing.n }", { records: some({ n: 3 }, {}) }, "range 3.."],
  ["max over a partial type is open above", "{ max: thing.n }", { records: some({ n: 3 }), ...partial }, "range 3.."],
  ["max over a partial type without records is unknown", "{ max: thing.n }", { ...partial }, "missing"],
  ["min takes the least", "{ min: thing.n }", { records: some({ n: 3 }, { n: 7 }) }, "3"],
  [
    "min may be lowered by a possible record",
    `{ min: thing.n, ${onlyRed} }`,
    { records: some(red({ n: 3 }), maybe({ n: 1 })) },
    "range 1..3",
  ],
  ["min with a missing value reaches down to 0", "{ min: thing.n }", { records: some({ n: 3 }, {}) }, "range 0..3"],
  ["min over a partial type is unknown", "{ min: thing.n }", { records: some({ n: 3 }), ...partial }, "missing"],

  [
    "median of an odd number is the middle",
    "{ median: thing.n }",
    { records: some({ n: 9 }, { n: 1 }, { n: 4 }) },
    "4",
  ],
  ["median of an even number lies half-way", "{ median: thing.n }", { records: some({ n: 1 }, { n: 4 }) }, "2.5"],
  [
    "median of shares is exact",
    "{ median: thing.part }",
    { records: some({ part: "10 %" }, { part: "15 %" }) },
    "12.5 %",
  ],
  [
    "median with a possible record is unknown",
    `{ median: thing.n, ${onlyRed} }`,
    { records: some(red({ n: 1 }), maybe({ n: 1 })) },
    "missing",
  ],
  ["median with a missing value is unknown", "{ median: thing.n }", { records: some({ n: 1 }, {}) }, "missing"],
  ["median over a partial type is unknown", "{ median: thing.n }", { records: some({ n: 1 }), ...partial }, "missing"],

  [
    "latest takes the last day",
    "{ latest: thing.due }",
    { records: some({ due: "2024-05-01" }, { due: "2024-07-01" }) },
    "2024-07-01",
  ],
  [
    "latest of a month lies in it",
    "{ latest: thing.due }",
    { records: some({ due: "2024-05-10" }, { due: "2024-05" }) },
    "2024-05-10..2024-05-31",
  ],
  [
    "latest with a missing date is unknown",
    "{ latest: thing.due }",
    { records: some({ due: "2024-05-10" }, {}) },
    "missing",
  ],
  [
    "earliest takes the first day",
    "{ earliest: thing.due }",
    { records: some({ due: "2024-05-01" }, { due: "2024-07-01" }) },
    "2024-05-01",
  ],
  [
    "earliest may be lowered by a possible record",
    `{ earliest: thing.due, ${onlyRed} }`,
    { records: some(red({ due: "2024-05-10" }), maybe({ due: "2024-05-08" })) },
    "2024-05-08..2024-05-10",
  ],

  [
    "countDistinct counts values once",
    "{ countDistinct: thing.code }",
    { records: some({ code: "A" }, { code: "A" }, { code: "B" }, { code: null }) },
    "2",
  ],
  [
    "countDistinct with a missing value may be one more",
    "{ countDistinct: thing.code }",
    { records: some({ code: "A" }, {}) },
    "range 1..2",
  ],
  [
    "countDistinct of a missing value alone is one or none",
    "{ countDistinct: thing.code }",
    { records: some({}) },
    "range 0..1",
  ],
  [
    "countDistinct over a partial type is open above",
    "{ countDistinct: thing.code }",
    { records: some({ code: "A" }), ...partial },
    "range 1..",
  ],

  [
    "collect gathers values",
    "{ collect: thing.code }",
    { records: some({ code: "B" }, { code: "A" }, { code: null }) },
    "A, B",
  ],

  [
    "a minimum standing leaves weaker records out",
    "{ count: thing, standing: adjudicated }",
    { records: some({ verification: "adjudicated" }, {}) },
    "1",
  ],
  [
    "a missing standing may be enough",
    "{ count: thing, standing: adjudicated }",
    { records: some({ verification: undefined }) },
    "range 0..1",
  ],
  [
    "a record of a standing without weight is not read",
    "{ count: thing }",
    { records: some({ verification: "alleged" }, {}) },
    "1",
  ],
  [
    "a record of unknown standing may count",
    "{ count: thing }",
    { records: some({ verification: undefined }, {}) },
    "range 1..2",
  ],
];

for (const [claim, measure, given, expected] of cases) {
  test(claim, () => expect(measured(measure, given)).toBe(expected));
}

test("rules that cannot score read records of every standing", () => {
  const records = some({ verification: "alleged" }, { verification: undefined });
  const body = (kind: string) =>
    `kind: ${kind}\nlet: { m: { count: thing } }\nwhen: { fact: m, operator: equal, value: 2 }`;
  expect(outcomeOf(body("notice"), { records }).status).toBe("fires");
  expect(outcomeOf(`severity: 0\n${body("finding")}`, { records }).status).toBe("fires");
  expect(outcomeOf(body("finding"), { records }).status).toBe("silent");
});

test("in what was collected: certain, possible and open", () => {
  const body = `each: answer
let: { all: { collect: thing.code, ${onlyRed} } }
when: { fact: answer.code, operator: in, value: { fact: all } }`;
  const asked = record("answer", "A-1", { code: "A", occurredOn: "2024-01-01" });
  const status = (given: Given) => outcomeOf(body, { ...given, records: [asked, ...(given.records ?? [])] }).status;
  expect(status({ records: some(red({ code: "A" })) })).toBe("fires");
  expect(status({ records: some(red({ code: "B" })) })).toBe("silent");
  expect(status({ records: some(maybe({ code: "A" })) })).toBe("unknown");
  expect(status({ records: some(maybe({ code: "B" })) })).toBe("silent");
  expect(status({ records: some(red({})) })).toBe("unknown");
  expect(status({ loaded: { answer: "complete", thing: "partial" } })).toBe("unknown");
});

test("sizeOf what was collected spans what is possible", () => {
  const body = `let: { all: { collect: thing.code, ${onlyRed} }, size: { sizeOf: all } }\nwhen: { fact: size, operator: greaterThan, value: 1 }`;
  expect(outcomeOf(body, { records: some(red({ code: "A" }), maybe({ code: "B" })) }).status).toBe("unknown");
  expect(outcomeOf(body, { records: some(red({ code: "A" }), red({ code: "B" })) }).status).toBe("fires");
  expect(outcomeOf(body, { records: some(red({ code: "A" }), maybe({ code: "A" })) }).status).toBe("silent");
});

test("a sum of no money at all compares with any currency", () => {
  const body = "let: { m: { sum: thing.anyMoney } }\nwhen: { fact: m, operator: greaterThan, value: 0.00 CNY }";
  expect(outcomeOf(body, {}).status).toBe("silent");
});

test("an unknown measure names the facts behind it, as the author would write them", () => {
  const body = (measure: string) => `let: { m: ${measure} }\nwhen: { fact: m, operator: greaterThan, value: 1 }`;
  const missing = (measure: string, given: Given) => outcomeOf(body(measure), given).missing;
  expect(
    missing(`{ count: { record: thing, as: t }, where: { fact: t.kind, operator: equal, value: red } }`, {
      records: some(red({}), maybe({})),
    }),
  ).toEqual(["t.kind"]);
  expect(missing("{ sum: thing.n }", { records: some({ n: 1 }, {}) })).toEqual(["thing.n"]);
  expect(missing("{ count: thing }", { records: some({}), ...partial })).toEqual(["thing"]);
  expect(missing("{ count: thing }", { records: some({}, { verification: undefined }) })).toEqual([
    "thing.verification",
  ]);
  expect(
    missing("{ count: thing, within: 12 months }", {
      records: some({ occurredOn: "2024" }, { occurredOn: undefined }),
    }),
  ).toEqual(["thing.occurredOn"]);
});
