import { expect, test } from "vitest";
import { outcomesOf, record, thing } from "../evaluate.js";

const answers = (...codes: readonly unknown[]) =>
  codes.map((code, index) => record("answer", `A-${index}`, { code, occurredOn: "2024-03-10" }));

/** The count that a rule sees from each thing, with an equality that is looked up and the same in a form that is not. */
function counts(equality: string, records: readonly object[]): readonly [readonly unknown[], readonly unknown[]] {
  const read = (where: string) =>
    outcomesOf(`each: thing\nlet: { n: { count: answer, where: ${where} } }\nwhen: { fact: n, operator: present }`, {
      records: records as never,
    }).map(({ item, measures }) => `${item.key} ${measures[0]?.value.text} ${measures[0]?.records.join(",")}`);
  return [read(equality), read(`{ not: { not: ${equality} } }`)];
}

test("an equality that is looked up counts what a scan would: other codes not, missing ones perhaps, none never", () => {
  const records = [
    thing("T-1", { code: "A" }),
    thing("T-2", { code: null }),
    thing("T-3"),
    ...answers("A", "A", "B", null, undefined),
  ];
  const [found, scanned] = counts("{ fact: answer.code, operator: equal, value: { fact: thing.code } }", records);
  expect(found).toEqual(scanned);
  expect(found).toEqual(["T-1 2..3 A-0,A-1", "T-2 0..1 ", "T-3 0..5 "]);
});

test("a literal, a parameter, and an equality deeper in an all are looked up alike", () => {
  const records = [
    thing("T-1", { code: "A" }),
    ...answers("A", "B", undefined).map((one, index) => ({ ...one, n: index === 0 ? 10 : undefined, ok: true })),
  ];
  for (const where of [
    "{ fact: answer.code, operator: equal, value: A }",
    "{ fact: answer.n, operator: equal, value: { param: limit.event } }",
    "{ all: [ { fact: answer.ok, operator: equal, value: true }, { fact: answer.code, operator: equal, value: { fact: thing.code } } ] }",
    "{ fact: answer.code, operator: equal, value: { fact: cadre.code } }",
  ]) {
    const [found, scanned] = counts(where, records);
    expect(found).toEqual(scanned);
  }
});
