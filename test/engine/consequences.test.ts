import { expect, test } from "vitest";
import { type Given, outcomeOf, record, thing } from "./evaluate.js";

const decay = (rule: string, parts: object = {}, given: Given = {}) =>
  outcomeOf(`each: thing\ndecay: ${rule}`, { records: [thing("T-1", parts)], ...given }).decay;
const exactly = (value: number) => ({ lo: value, hi: value });

/* asOf is 2025-06-30 throughout. */
test("step: full while younger than the months, nothing from them on", () => {
  expect(decay("{ shape: step, months: 12 }", { occurredOn: "2024-07-01" })).toEqual(exactly(1000));
  expect(decay("{ shape: step, months: 12 }", { occurredOn: "2024-06-30" })).toEqual(exactly(0));
});

test("linear: what is left of the months, floored to the per mille", () => {
  expect(decay("{ shape: linear, months: 24 }", { occurredOn: "2025-06-30", recordedOn: "2025-06-30" })).toEqual(
    exactly(1000),
  );
  expect(decay("{ shape: linear, months: 24 }", { occurredOn: "2025-05-30", recordedOn: "2025-06-30" })).toEqual(
    exactly(958),
  );
  expect(decay("{ shape: linear, months: 24 }", { occurredOn: "2023-06-30" })).toEqual(exactly(0));
});

test("a partly known or missing start makes an interval", () => {
  expect(decay("{ shape: linear, months: 24 }", { occurredOn: "2024" })).toEqual({ lo: 291, hi: 750 });
  expect(decay("{ shape: linear, months: 24 }", { occurredOn: undefined })).toEqual({ lo: 0, hi: 1000 });
});

test("from: full while it is none or to come, fading after it, any where it is missing", () => {
  const from = "{ shape: step, months: 12, from: thing.closedOn }";
  expect(decay(from, { occurredOn: "2020-01-01", closedOn: null })).toEqual(exactly(1000));
  expect(decay(from, { closedOn: "2025-07-01" })).toEqual(exactly(1000));
  expect(decay(from, { closedOn: "2024-06-30" })).toEqual(exactly(0));
  expect(decay("{ shape: step, months: 12, from: thing.due }")).toEqual({ lo: 0, hi: 1000 });
});

test("no decay, and decay by sanction, leave all", () => {
  expect(outcomeOf("each: thing", { records: [thing("T-1")] }).decay).toEqual(exactly(1000));
  expect(decay("{ shape: sanction }", { occurredOn: "2010-01-01" })).toEqual(exactly(1000));
});

test("from: latest is the newest member of the group, else the newest record counted", () => {
  const group = "each: { group: thing, by: thing.code }\ndecay: { shape: step, months: 12, from: latest }";
  const counted =
    "let: { n: { count: thing } }\nwhen: { fact: n, operator: greaterThan, value: 0 }\ndecay: { shape: step, months: 12, from: latest }";
  const days = (...all: readonly string[]) =>
    all.map((occurredOn, index) => thing(`T-${index}`, { occurredOn, code: "A" }));
  for (const body of [group, counted]) {
    expect(outcomeOf(body, { records: days("2023-01-01", "2024-06-30") }).decay).toEqual(exactly(0));
    expect(outcomeOf(body, { records: days("2023-01-01", "2024-07-01") }).decay).toEqual(exactly(1000));
    expect(outcomeOf(body, { records: days("2023-01-01", "2024") }).decay).toEqual({ lo: 0, hi: 1000 });
  }
});

test("the standing is the weaker of the rule's and the record's", () => {
  const standing = (rule: string, verification: unknown) =>
    outcomeOf(`each: thing\nverification: ${rule}`, { records: [thing("T-1", { verification })] }).standing;
  expect(standing("documented", "adjudicated")).toBe("documented");
  expect(standing("documented", "detected")).toBe("detected");
  expect(standing("detected", "documented")).toBe("detected");
  expect(standing("documented", undefined)).toBe("unknown");
  expect(
    outcomeOf("let: { n: { count: thing } }", { records: [thing("T-1", { verification: "detected" })] }).standing,
  ).toBe("documented");
});

test("of mitigations the smallest factor and the smallest cap apply; what may apply widens both", () => {
  const mitigation = (value: unknown) =>
    outcomeOf("each: thing", { records: [thing("T-1", { mitigation: value })] }).mitigation;
  expect(mitigation(null)).toEqual({ factor: exactly(1000), maxSeverity: exactly(5), applied: [] });
  expect(mitigation(["gains-returned"])).toEqual({
    factor: exactly(800),
    maxSeverity: exactly(5),
    applied: ["returned"],
  });
  expect(mitigation(["gains-returned", "voluntary-report"])).toEqual({
    factor: exactly(500),
    maxSeverity: exactly(3),
    applied: ["voluntary", "returned"],
  });
});

test("severity is the highest tier that holds; an open tier makes an interval", () => {
  const severity = (n: unknown) => {
    const body =
      "each: thing\nseverity: { from: 1, raise: [ { to: 3, when: { fact: thing.n, operator: greaterThan, value: 5 } }, { to: 2, when: { fact: thing.n, operator: greaterThan, value: 2 } } ] }";
    return outcomeOf(body, { records: [thing("T-1", { n })] }).severity;
  };
  expect(severity(1)).toEqual(exactly(1));
  expect(severity(3)).toEqual(exactly(2));
  expect(severity(9)).toEqual(exactly(3));
  expect(severity(undefined)).toEqual({ lo: 1, hi: 3 });
});

test("incident, matter and gate are read from the record under test", () => {
  const body =
    "each: thing\nmatter: { id: counterparty, by: thing.code }\ngate: { id: promotion, freeFrom: { shift: [thing.occurredOn, 12 months] } }";
  const outcome = outcomeOf(body, { records: [thing("T-1", { code: "S-1", incidentId: "I-1" })] });
  expect(outcome).toMatchObject({
    incidentId: "I-1",
    matter: { id: "counterparty", value: "S-1" },
    gate: { id: "promotion", freeFrom: { first: 20157, last: 20157 } },
  });
  expect(outcomeOf(body, { records: [thing("T-1", { code: null })] }).matter).toBeNull();
});

test("a record that is no event is named as a state", () => {
  const outcome = outcomeOf("each: holding", { records: [record("holding", "H-1", { effectiveFrom: "2024-01-01" })] });
  expect(outcome.item).toEqual({ kind: "record", key: "H-1", type: "holding", nature: "state" });
  expect(outcome.eventDate).toEqual({ first: 20269, last: 20269 });
});
