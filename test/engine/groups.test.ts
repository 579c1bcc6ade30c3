import { expect, test } from "vitest";
import { outcomesOf, record, thing } from "./evaluate.js";

const twoOf = (rest = "") => `each: { group: thing, by: thing.code${rest} }
let: { n: { count: thing } }
when: { fact: n, operator: greaterThanInclusive, value: 2 }`;

const statuses = (body: string, records: readonly object[], rest: object = {}) =>
  outcomesOf(body, { records: records as never, ...rest }).map(({ item, status, missing }) =>
    [item.key, status, ...missing].join(" "),
  );

test("a group is tested as a whole, under the text of its key", () => {
  const records = [thing("T-1", { code: "A" }), thing("T-2", { code: "A" }), thing("T-3", { code: "B" })];
  expect(statuses(twoOf(), records)).toEqual(["A fires", "B silent"]);
  expect(outcomesOf(twoOf(), { records })[0]).toMatchObject({
    id: "r/A",
    item: { kind: "group", key: "A", type: "thing" },
  });
});

test("a record of no key belongs to no group, one with a missing key may belong to each", () => {
  expect(statuses(twoOf(), [thing("T-1", { code: "A" }), thing("T-2", { code: null })])).toEqual(["A silent"]);
  expect(statuses(twoOf(), [thing("T-1", { code: "A" }), thing("T-2", {})])).toEqual([
    "? silent",
    "A unknown thing.code",
  ]);
  expect(statuses(twoOf(), [thing("T-1", {}), thing("T-2", {})])).toEqual(["? unknown thing.code"]);
});

test("several facts make a key of several parts, kept apart", () => {
  const body = twoOf().replace("by: thing.code", "by: [thing.code, thing.other]");
  const records = [
    thing("T-1", { code: "A+B", other: "C" }),
    thing("T-2", { code: "A", other: "B+C" }),
    thing("T-3", { code: "50%", other: "C" }),
  ];
  expect(statuses(body, records)).toEqual(["50%25+C silent", "A%2BB+C silent", "A+B%2BC silent"]);
});

test("only what passes the filter and the window is a member; who may pass is a possible one", () => {
  const body = twoOf(", within: 24 months, where: { fact: thing.kind, operator: equal, value: red }");
  const red = { code: "A", kind: "red" };
  expect(statuses(body, [thing("T-1", red), thing("T-2", red), thing("T-3", { code: "A", kind: "blue" })])).toEqual([
    "A fires",
  ]);
  expect(statuses(body, [thing("T-1", red), thing("T-2", { code: "A" })])).toEqual(["A unknown thing.kind"]);
  expect(statuses(body, [thing("T-1", red), thing("T-2", { ...red, occurredOn: "2020-01-01" })])).toEqual(["A silent"]);
  expect(statuses(body, [thing("T-1", red), thing("T-2", { ...red, occurredOn: undefined })])).toEqual([
    "A unknown thing.occurredOn",
  ]);
  expect(statuses(body, [thing("T-1", { code: "A" }), thing("T-2", { code: "A" })])).toEqual(["A unknown thing.kind"]);
});

test("a group of possible members only never fires", () => {
  const body =
    "each: { group: thing, by: thing.code, where: { fact: thing.kind, operator: equal, value: red } }\nlet: { n: { count: thing } }\nwhen: { fact: n, operator: greaterThanInclusive, value: 0 }";
  expect(statuses(body, [thing("T-1", { code: "A" })])).toEqual(["A unknown thing.kind"]);
  expect(statuses(body, [thing("T-1", { code: "A", kind: "red" })])).toEqual(["A fires"]);
});

test("over: all looks at every record that passed the filter, a key or not", () => {
  const body = `each: { group: thing, by: thing.code }
let: { mine: { sum: thing.n }, all: { sum: thing.n, over: all }, share: { shareOf: [mine, all] } }
when: { fact: share, operator: greaterThanInclusive, value: 50 % }`;
  const records = [
    thing("T-1", { code: "A", n: 5 }),
    thing("T-2", { code: "B", n: 3 }),
    thing("T-3", { code: null, n: 2 }),
  ];
  expect(statuses(body, records)).toEqual(["A fires", "B silent"]);
});

test("a partial type leaves each group open above", () => {
  const records = [thing("T-1", { code: "A" }), thing("T-2", { code: "B" }), thing("T-3", { code: "B" })];
  expect(statuses(twoOf(), records, { loaded: { thing: "partial" } })).toEqual(["A unknown thing", "B fires"]);
});

test("the key can be read; a fact of the key that is missing is unknown", () => {
  const body = "each: { group: thing, by: thing.code }\nwhen: { fact: thing.code, operator: equal, value: A }";
  expect(statuses(body, [thing("T-1", { code: "A" }), thing("T-2", {})])).toEqual(["? unknown thing.code", "A fires"]);
});

test("the event date is the newest member's, and what may be newer leaves it open", () => {
  const on = (...days: readonly unknown[]) =>
    outcomesOf(twoOf(), { records: days.map((occurredOn, index) => thing(`T-${index}`, { code: "A", occurredOn })) })[0]
      ?.eventDate;
  expect(on("2024-03-01", "2024-03-05")).toEqual({ first: 19787, last: 19787 });
  expect(on("2024-03-05", "2024-03")).toEqual({ first: 19787, last: 19813 });
});

test("parameters in a group's filter go by each record's own date", () => {
  const body = twoOf(", where: { fact: thing.n, operator: lessThan, value: { param: limit.event } }");
  const before = { code: "A", n: 15, occurredOn: "2024-06-30" };
  const after = { code: "A", n: 15, occurredOn: "2024-07-01" };
  expect(statuses(body, [thing("T-1", before), thing("T-2", before)])).toEqual([]);
  expect(statuses(body, [thing("T-1", after), thing("T-2", after)])).toEqual(["A fires"]);
});

test("records of other subjects are in no group but can be measured", () => {
  const other = record("thing", "X-1", { cadreId: "C-2", occurredOn: "2024-03-01", code: "A" });
  const related = { records: [other] };
  expect(statuses(twoOf(), [thing("T-1", { code: "A" })], { related })).toEqual(["A silent"]);
  expect(
    statuses("let: { n: { count: thing } }\nwhen: { fact: n, operator: equal, value: 2 }", [thing("T-1", {})], {
      related,
    }),
  ).toEqual(["C-1 fires"]);
});

test("a group with fewer members than are asked for is silent, unless more of them may be missing", () => {
  const records = [thing("T-1", { code: "A" })];
  expect(statuses(twoOf(), records)).toEqual(["A silent"]);
  expect(statuses(twoOf(), records, { loaded: { thing: "partial" } })).toEqual(["A unknown thing"]);
  const distinct = twoOf().replace("count: thing", "countDistinct: thing.note");
  const same = [thing("T-1", { code: "A", note: "x" }), thing("T-2", { code: "A", note: "x" })];
  expect(statuses(distinct, same)).toEqual(["A silent"]);
  expect(statuses(twoOf().replace("greaterThanInclusive", "greaterThan"), same)).toEqual(["A silent"]);
});

test("all that passed are counted whether or not they have a key, where the filter does not ask for one", () => {
  const all = (where: string) => `each: { group: thing, by: thing.code${where} }
let: { n: { count: thing, over: all } }
when: { fact: n, operator: equal, value: 2 }`;
  const records = [thing("T-1", { code: "A" }), thing("T-2", { code: null })];
  expect(statuses(all(""), records)).toEqual(["A fires"]);
  const present = ", where: { fact: thing.code, operator: present }";
  expect(statuses(all(present), records)).toEqual(["A silent"]);
  expect(statuses(all(present), [...records, thing("T-3", {})])).toEqual([
    "? unknown thing.code",
    "A unknown thing.code",
  ]);
});
