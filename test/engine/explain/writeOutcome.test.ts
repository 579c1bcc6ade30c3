import { expect, test } from "vitest";
import { outcomeOf, record, thing } from "../evaluate.js";

test("evidence says what was read, where, against what, and how it came out", () => {
  const body = "each: thing\nwhen: { fact: thing.kind, operator: equal, value: red }";
  expect(outcomeOf(body, { records: [thing("T-1", { kind: "red" })] }).evidence).toEqual([
    {
      fact: "thing.kind",
      title: { zh: "颜色", en: "Colour" },
      record: "T-1",
      value: { state: "known", text: "red", label: { zh: "红", en: "Red" } },
      operator: "equal",
      against: { state: "known", text: "red", label: { zh: "红", en: "Red" } },
      truth: "true",
    },
  ]);
});

test("of an any that holds only what made it hold is shown", () => {
  const body = `each: thing
when: { any: [ { fact: thing.n, operator: equal, value: 1 }, { fact: thing.kind, operator: equal, value: red }, { fact: thing.code, operator: present } ] }`;
  const { status, evidence, missing } = outcomeOf(body, { records: [thing("T-1", { kind: "red" })] });
  expect([status, evidence.map(({ fact }) => fact), missing]).toEqual(["fires", ["thing.kind"], []]);
});

test("an unknown outcome names what would settle it and nothing else, in code point order", () => {
  const body = `each: thing
when: { all: [ { fact: thing.n, operator: equal, value: 1 }, { any: [ { fact: thing.kind, operator: equal, value: red }, { fact: thing.code, operator: equal, value: A } ] }, { fact: thing.flag, operator: equal, value: true } ] }`;
  const missing = (parts: object) => outcomeOf(body, { records: [thing("T-1", parts)] }).missing;
  expect(missing({ flag: true })).toEqual(["thing.code", "thing.kind", "thing.n"]);
  expect(missing({ flag: true, kind: "red" })).toEqual(["thing.n"]);
  expect(missing({ flag: false })).toEqual([]);
});

test("a let that was read stands with the records behind it", () => {
  const body =
    "let: { total: { sum: thing.n, title: { zh: 合计, en: Total } } }\nwhen: { fact: total, operator: greaterThan, value: 5 }";
  const { measures, evidence } = outcomeOf(body, { records: [thing("T-2", { n: 3 }), thing("T-1", { n: 4 })] });
  expect(measures).toEqual([
    {
      let: "total",
      title: { zh: "合计", en: "Total" },
      value: { state: "known", text: "7" },
      records: ["T-1", "T-2"],
      count: 2,
    },
  ]);
  expect(evidence[0]?.title).toEqual({ zh: "合计", en: "Total" });
});

test("at most 50 records are listed, all are counted", () => {
  const records = Array.from({ length: 60 }, (_, index) => thing(`T-${index}`));
  const [measure] = outcomeOf("let: { n: { count: thing } }\nwhen: { fact: n, operator: greaterThan, value: 5 }", {
    records,
  }).measures;
  expect([measure?.records.length, measure?.count]).toEqual([50, 60]);
});

test("a message shows facts by title, what is missing as not recorded, and never expands a value", () => {
  const body = `each: thing
message: { zh: "{thing.kind}，{thing.note}，{thing.n}，限{param limit.event}", en: "{thing.kind}, {thing.note}, {thing.n}, limit {param limit.event}" }`;
  const message = (parts: object) => outcomeOf(body, { records: [thing("T-1", parts)] }).message;
  expect(message({ kind: "red", note: "{thing.n}", n: 5 })).toEqual({
    zh: "红，{thing.n}，5，限10",
    en: "Red, {thing.n}, 5, limit 10",
  });
  expect(message({ note: null })).toEqual({
    zh: "未记载，无，未记载，限10",
    en: "not recorded, none, not recorded, limit 10",
  });
});

test("a message says on of a day, and in where only its month or year is known", () => {
  const body = `each: thing
let: { last: { latest: thing.occurredOn, title: { zh: 最近, en: Last } } }
message: { zh: "{thing.occurredOn}", en: "On {thing.occurredOn}, done on {thing.occurredOn}; {thing.note}{last}, upon {last}, by {last}, on: {last}" }`;
  const said = (occurredOn: string, note: string | null = "on ") =>
    outcomeOf(body, { records: [thing("T-1", { occurredOn, note })] }).message.en;
  const rest = (date: string) => `; on ${date}, upon ${date}, by ${date}, on: ${date}`;
  expect(said("2024-03-05")).toBe(`On 2024-03-05, done on 2024-03-05${rest("2024-03-05")}`);
  expect(said("2024-03")).toBe(`In 2024-03, done in 2024-03${rest("2024-03")}`);
  expect(said("2024")).toBe(`In 2024, done in 2024${rest("2024")}`);
});

test("the documents in force on the event date are cited; all of them where none was", () => {
  const docs = (occurredOn: string) =>
    outcomeOf("each: thing", { records: [thing("T-1", { occurredOn })] }).basis.map(({ doc }) => doc);
  expect(docs("2024-06-30")).toEqual(["OLD"]);
  expect(docs("2024-07-01")).toEqual(["NEW"]);
  expect(docs("2024")).toEqual(["OLD", "NEW"]);
  expect(docs("2009-12-31")).toEqual(["OLD", "NEW"]);
});

test("a tier that holds shows why", () => {
  const body =
    "each: thing\nseverity: { from: 1, raise: [ { to: 3, when: { fact: thing.n, operator: greaterThan, value: 5 } } ] }";
  expect(outcomeOf(body, { records: [thing("T-1", { n: 9 })] }).evidence.map(({ fact }) => fact)).toEqual([
    "asOf",
    "thing.n",
  ]);
  expect(outcomeOf(body, { records: [thing("T-1", { n: 1 })] }).evidence.map(({ fact }) => fact)).toEqual(["asOf"]);
});

test("ranges, medians and periods have a text", () => {
  const text = (measure: string, records: readonly object[]) =>
    outcomeOf(`let: { m: ${measure} }\nwhen: { fact: m, operator: present }`, { records: records as never }).evidence[0]
      ?.value;
  expect(text("{ count: thing }", [thing("T-1", { verification: undefined })])).toEqual({
    state: "range",
    text: "0..1",
    label: { zh: "0 至 1", en: "0 to 1" },
  });
  expect(text("{ median: thing.signed }", [thing("T-1", { signed: -1 }), thing("T-2", { signed: -2 })])).toEqual({
    state: "known",
    text: "-1.5",
  });
  expect(text("{ exists: answer }", [record("answer", "A-1", { occurredOn: "2024-01-01" })])).toEqual({
    state: "known",
    text: "true",
    label: { zh: "是", en: "yes" },
  });
});

test("a message says amounts, shares, ranges and lists as a reader would", () => {
  const said = (measure: string, records: readonly object[], rest: object = {}) => {
    const message = 'message: { zh: "记有{m}", en: "{m} on record" }';
    const body = `let: { m: ${measure} }\nwhen: { any: [ { fact: m, operator: present }, { fact: m, operator: absent } ] }`;
    return outcomeOf(`${body}\n${message}`, { records: records as never, ...rest }).message;
  };
  const paid = ["1200.00 CNY", "34567.89 CNY"].map((amount, index) => thing(`T-${index}`, { paid: amount }));
  expect(said("{ sum: thing.paid }", paid)).toEqual({ zh: "记有35,767.89 元", en: "35,767.89 CNY on record" });
  expect(said("{ sum: thing.paid }", paid, { loaded: { thing: "partial" } })).toEqual({
    zh: "记有至少 35,767.89 元",
    en: "at least 35,767.89 CNY on record",
  });
  expect(said("{ collect: thing.code }", [thing("T-1", { code: "b" }), thing("T-2", { code: "a" })])).toEqual({
    zh: "记有a、b",
    en: "a, b on record",
  });
});
