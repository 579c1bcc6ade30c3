import { expect, test } from "vitest";
import { evaluateRules, type Given, outcomeOf, record, verdictOf } from "../evaluate.js";

const body = (late: string, from = "", where = "") => `each: thing
expects: { record: answer, ${where}${from}by: { shift: [thing.occurredOn, 30 days] }, late: ${late} }`;

const asked = record("thing", "T-1", { occurredOn: "2024-03-01", recordedOn: "2024-03-01" });
const answered = (occurredOn: unknown, parts: object = {}) =>
  record("answer", "A-1", { occurredOn, recordedOn: "2024-03-02", ok: true, ...parts });
const status = (rule: string, asOf: string, records: readonly object[] = [], rest: Given = {}) =>
  outcomeOf(rule, { asOf, records: [asked, ...records] as never, ...rest }).status;

/* The deadline is 2024-03-31. */
test("before and on the deadline the rule is silent and reminds; the day after it fires", () => {
  expect(status(body("remedies"), "2024-03-30")).toBe("silent");
  expect(status(body("remedies"), "2024-03-31")).toBe("silent");
  expect(status(body("remedies"), "2024-04-01")).toBe("fires");
  const [reminder] = evaluateRules({ r: body("remedies") }, { asOf: "2024-03-31", records: [asked] }).reminders;
  expect(reminder).toMatchObject({ rule: "r", finding: "r/T-1", by: { first: 19813, last: 19813 }, action: "remind" });
  expect(evaluateRules({ r: body("remedies") }, { asOf: "2024-04-01", records: [asked] }).reminders).toEqual([]);
});

test("the event date is the day after the deadline, and a finding fades from there", () => {
  const outcome = outcomeOf(`${body("counts")}\ndecay: { shape: step, months: 12 }`, {
    asOf: "2025-03-31",
    records: [asked],
  });
  expect(outcome.eventDate).toEqual({ first: 19814, last: 19814 });
  expect(outcome.decay).toEqual({ lo: 1000, hi: 1000 });
  const later = outcomeOf(`${body("counts")}\ndecay: { shape: step, months: 12 }`, {
    asOf: "2025-04-01",
    records: [asked],
  });
  expect(later.decay).toEqual({ lo: 0, hi: 0 });
});

test("a record by the deadline keeps the rule silent, on the day itself too", () => {
  expect(status(body("counts"), "2024-06-01", [answered("2024-03-31")])).toBe("silent");
  expect(status(body("counts"), "2024-06-01", [answered("2024-04-01", { recordedOn: "2024-04-01" })])).toBe("fires");
});

test("a late record remedies, but only from its day on", () => {
  const late = [answered("2024-05-01", { recordedOn: "2024-05-01" })];
  expect(status(body("remedies"), "2024-04-30", late)).toBe("fires");
  expect(status(body("remedies"), "2024-05-01", late)).toBe("silent");
});

test("what lies before `from` does not count", () => {
  const from = "from: { shift: [thing.occurredOn, -10 days] }, ";
  expect(status(body("counts", from), "2024-06-01", [answered("2024-02-20")])).toBe("silent");
  expect(status(body("counts", from), "2024-06-01", [answered("2024-02-19")])).toBe("fires");
  expect(status(body("counts"), "2024-06-01", [answered("2019-02-19")])).toBe("silent");
});

test("a record that may match leaves it unknown, and says why", () => {
  const where = "where: { fact: answer.ok, operator: equal, value: true }, ";
  const verdict = (parts: object, loaded?: Given["loaded"]) =>
    verdictOf(body("counts", "", where), {
      asOf: "2024-06-01",
      records: [asked, answered("2024-03-10", parts)],
      ...(loaded === undefined ? {} : { loaded }),
    });
  expect(verdict({ ok: undefined })).toBe("unknown (answer.ok)");
  expect(verdict({ ok: false })).toBe("silent".replace("silent", "fires"));
  expect(verdict({ verification: undefined })).toBe("unknown (answer.verification)");
  expect(verdict({ occurredOn: undefined })).toBe("unknown (answer.occurredOn)");
  expect(verdict({ occurredOn: "2024", recordedOn: "2024-05-01" })).toBe("unknown (answer.occurredOn)");
  expect(verdict({ ok: false }, { thing: "complete", answer: "partial" })).toBe("unknown (answer)");
  expect(verdict({ ok: true }, { thing: "complete", answer: "partial" })).toBe("silent");
});

test("a deadline that is not known is unknown, one that is none is no obligation", () => {
  const rule = "each: thing\nexpects: { record: answer, by: thing.due, late: counts }";
  const verdict = (due: unknown, asOf = "2025-06-30") =>
    verdictOf(rule, { asOf, records: [{ ...asked, occurredOn: "2023-03-01", recordedOn: "2023-03-01", due }] });
  expect(verdict(undefined)).toBe("unknown (thing.due)");
  expect(verdict(null)).toBe("silent");
  expect(verdict("2024", "2024-05-01")).toBe("unknown (thing.due)");
  expect(verdict("2024", "2024-01-01")).toBe("silent");
  expect(verdict("2024", "2025-01-01")).toBe("fires");
  expect(evaluateRules({ r: rule }, { records: [{ ...asked, due: null }] }).reminders).toEqual([]);
});

test("it combines with `when` by and", () => {
  const rule = `${body("counts")}\nwhen: { fact: thing.kind, operator: equal, value: red }`;
  const at = (kind: unknown) => verdictOf(rule, { asOf: "2024-06-01", records: [{ ...asked, kind }] });
  expect(at("red")).toBe("fires");
  expect(at("blue")).toBe("silent");
  expect(at(undefined)).toBe("unknown (thing.kind)");
  const reminders = (kind: unknown) =>
    evaluateRules({ r: rule }, { asOf: "2024-03-10", records: [{ ...asked, kind }] }).reminders.length;
  expect([reminders("red"), reminders("blue"), reminders(undefined)]).toEqual([1, 0, 0]);
});

test("no record is the one that is expected to follow it", () => {
  const rule =
    "each: thing\nexpects: { record: { record: thing, as: next }, by: { shift: [thing.occurredOn, 30 days] }, late: counts }";
  expect(status(rule, "2024-06-01")).toBe("fires");
});

test("parameters of the rule go by the day after the deadline", () => {
  const rule = (operator: string) => `each: thing
expects: { record: answer, by: { shift: [thing.occurredOn, 180 days] }, late: counts }
when: { fact: thing.n, operator: ${operator}, value: { param: limit.event } }`;
  const given: Given = { asOf: "2025-06-01", records: [{ ...asked, n: 20 }] };
  expect(outcomeOf(rule("equal"), given).status).toBe("fires");
});
