import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audiences } from "../../src/model/index.js";
import { hiddenRiskQueue, renderUse } from "../../src/uses/index.js";
import { branchFor, mattersOf, portraitsFor } from "./portraits.js";

const dic = portraitsFor("dic");

test("LAW: the queue holds exactly the detections that nobody has reviewed", () => {
  for (const audience of audiences) {
    const portraits = [...portraitsFor(audience), ...branchFor(audience)];
    const detections = portraits.flatMap((portrait) =>
      mattersOf(portrait)
        .filter(({ standing, review }) => standing === "detected" && review === undefined)
        .map(({ id }) => `${id} ${portrait.subject.id}`),
    );
    const queued = hiddenRiskQueue(portraits).matters.flatMap(({ finding, subjects }) =>
      subjects.map(({ id }) => `${finding} ${id}`),
    );
    expect(queued.sort()).toEqual(detections.sort());
    if (audience === "dic") expect(queued.length).toBeGreaterThan(1);
    if (audience === "subject") expect(queued).toEqual([]);
  }
});

test("LAW: the order of the portraits changes nothing", () => {
  const portraits = [...dic, ...branchFor("dic")];
  const whole = hiddenRiskQueue(portraits);
  fc.assert(
    fc.property(fc.shuffledSubarray([...portraits], { minLength: portraits.length }), (other) => {
      expect(hiddenRiskQueue(other)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

describe("of the three dossiers", () => {
  const queue = hiddenRiskQueue(dic);
  test("the matters stand by their weight, places from 1", () => {
    const { matters, byRule } = queue;
    expect(matters.map(({ place }) => place)).toEqual(matters.map((_, index) => index + 1));
    expect(matters.map(({ value }) => value)).toEqual(matters.map(({ value }) => value).sort((a, b) => b - a));
    expect(matters.map(({ finding, value, subjects }) => [finding, value, subjects])).toEqual(
      expect.arrayContaining([
        ["clm-repair-shop-concentration/S-0107", 7200, [{ kind: "cadre", id: "C-0001" }]],
        ["uwc-commission-outlier/P1", 7200, [{ kind: "cadre", id: "C-0002" }]],
      ]),
    );
    expect(byRule.reduce((sum, one) => sum + one.matters, 0)).toBe(matters.length);
  });
  test("no count is made of a person", () => expect(queue.byPlace).toEqual([]));
  test("what could not be computed is listed", () => {
    expect(queue.notComputable.map(({ rule, portraits }) => [rule, portraits])).toEqual([
      ["prc-supplier-concentration", 1],
    ]);
  });
});

test("one record in two portraits is one matter; periods and groups of two people are two", () => {
  const [first, second] = dic;
  if (first === undefined || second === undefined) throw new Error("no portraits");
  const detection = second.findings.find(({ standing }) => standing === "detected");
  if (detection === undefined) throw new Error("no detection");
  const twin = { ...first, findings: [...first.findings, detection] };
  expect(
    hiddenRiskQueue([twin, second]).matters.find(({ finding }) => finding === detection.id)?.subjects,
  ).toHaveLength(2);
  const yearly = { ...detection, item: { kind: "period" as const, key: "2024" } };
  const both = [first, second].map((one) => ({ ...one, findings: [yearly], sameIncident: [] }));
  expect(hiddenRiskQueue(both).matters.map(({ subjects }) => subjects.length)).toEqual([1, 1]);
});

test("portraits for two readers are refused together", () => {
  expect(() => hiddenRiskQueue([...dic, ...portraitsFor("compliance")])).toThrow(/differ in audience/);
  expect(() => hiddenRiskQueue([...dic, ...dic.map((one) => ({ ...one, asOf: "2025-07-01" }))])).toThrow(
    /differ in asOf/,
  );
});

test.each(["zh", "en"] as const)(
  "the page in %s says that it ranks matters, not people, and rejects nobody",
  (lang) => {
    const page = renderUse(hiddenRiskQueue(dic), { lang, width: 2000 });
    expect(page).toContain(lang === "zh" ? "不是对人的排名" : "not of people");
    expect(page).not.toMatch(/reject|不予使用/i);
    expect(renderUse(hiddenRiskQueue(dic), { lang, format: "md" })).toMatch(/^# /);
  },
);
