import { expect, test } from "vitest";
import { outcomeOf, record, viewOf } from "./evaluate.js";

const counted = (window: string, occurredOn: unknown, asOf = "2025-06-30", rest: object = {}) => {
  const records = [record("thing", "T-1", { occurredOn, recordedOn: "2020-01-01", ...rest })];
  const [measure] = outcomeOf(`let: { m: { count: thing, ${window} } }\nwhen: { fact: m, operator: present }`, {
    records,
    asOf,
  }).measures;
  return measure?.value.text;
};

const cases: readonly (readonly [window: string, day: unknown, expected: string, asOf?: string])[] = [
  ["within: 12 months", "2019-12-31", "0"],
  ["within: 12 months", "2018-06-30", "0", "2019-06-30"],
  ["within: 12 months", "2018-07-01", "1", "2020-06-30".replace("2020", "2019")],
  ["within: 12 months", null, "0"],
  ["within: { param: window.usual }", "2019-07-02", "1", "2020-07-01"],
  ["within: { param: window.usual }", "2019-07-01", "0", "2020-07-01"],
  ["within: 30 days", "2019-12-02", "1", "2019-12-31"],
  ["within: 30 days", "2019-12-01", "0", "2019-12-31"],
  ["between: [2019-03-01, 2019-03-31]", "2019-03-01", "1"],
  ["between: [2019-03-01, 2019-03-31]", "2019-03-31", "1"],
  ["between: [2019-03-01, 2019-03-31]", "2019-04-01", "0"],
  ["between: [2019-03-01, 2019-03-31]", "2019-03", "1"],
  ["between: [2019-03-02, 2019-03-31]", "2019-03", "0..1"],
  ["in: { calendar: year, back: 1 }", "2019-12-31", "1", "2020-03-15"],
  ["in: { calendar: year, back: 1 }", "2020-01-01", "0", "2020-03-15"],
  ["in: { calendar: quarter, back: 1 }", "2019-12", "1", "2020-03-15"],
  ["in: { calendar: quarter, back: 1 }", "2019", "0..1", "2020-03-15"],
];

for (const [window, day, expected, asOf] of cases) {
  test(`${window} on ${day} as of ${asOf ?? "2025-06-30"} counts ${expected}`, () => {
    // A record of the future is not in the view: those days are asked by a fact instead of the record's own date.
    const record = asOf === undefined ? undefined : { recordedOn: asOf };
    expect(counted(window, day, asOf, record)).toBe(expected);
  });
}

test("a missing date may lie in any window", () => {
  expect(counted("within: 12 months", undefined)).toBe("0..1");
  expect(counted("within: 12 months, on: thing.due", "2019-01-01", "2025-06-30", { due: undefined })).toBe("0..1");
});

test("another date than the record's own may be looked at", () => {
  expect(counted("within: 12 months, on: thing.due", "2019-01-01", "2025-06-30", { due: "2025-01-01" })).toBe("1");
});

test("a bound that is none leaves its side open, one that is missing leaves the answer open", () => {
  const body =
    "each: answer\nlet: { m: { count: thing, between: [2019-01-01, { fact: answer.occurredOn }] } }\nwhen: { fact: m, operator: present }";
  const text = (occurredOn: unknown) => {
    const records = [
      record("answer", "A-1", { occurredOn, recordedOn: "2020-01-01" }),
      record("thing", "T-1", { occurredOn: "2019-06-01" }),
    ];
    return outcomeOf(body, { records }).measures[0]?.value.text;
  };
  expect(text(null)).toBe("1");
  expect(text(undefined)).toBe("0..1");
  expect(text("2019-05-31")).toBe("0");
});

test("states count where they are in effect: on asOf, on another day, or ended ones too", () => {
  const records = [
    record("holding", "H-1", { effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31" }),
    record("holding", "H-2", { effectiveFrom: "2025-01-01" }),
    record("holding", "H-3", { effectiveFrom: "2024-06", effectiveTo: null }),
  ];
  const count = (rest: string) =>
    outcomeOf(`let: { m: { count: holding${rest} } }\nwhen: { fact: m, operator: present }`, { records }).measures[0]
      ?.value.text;
  expect(count("")).toBe("2");
  expect(count(", at: 2024-12-31")).toBe("2");
  expect(count(", at: 2024-06-10")).toBe("1..2");
  expect(count(", at: 2023-01-01")).toBe("0");
  expect(count(", ended: included")).toBe("3");
  expect(viewOf({ records }).records.get("holding")).toHaveLength(3);
});
