import { expect, test } from "vitest";
import { compileRules } from "../../src/engine/index.js";
import { engineModel } from "./engineModel.js";
import { evaluateRules, outcomeOf, outcomesOf, record, rulebookOf, thing, verdictOf, viewOf } from "./evaluate.js";

const red = "each: thing\nwhen: { fact: thing.kind, operator: equal, value: red }";

test("draft and retired rules are not evaluated, shadow rules are", () => {
  const bodies = Object.fromEntries(
    ["draft", "shadow", "retired"].map((status) => [status, `status: ${status}\n${red}`]),
  );
  const { outcomes, tallies } = evaluateRules(bodies, { records: [thing("T-1", { kind: "red" })] });
  expect(outcomes.map(({ id }) => id)).toEqual(["shadow/T-1"]);
  expect(tallies.map(({ rule }) => rule)).toEqual(["shadow"]);
});

test("rules for other subject kinds are skipped", () => {
  const { tallies } = evaluateRules(
    {
      "for-post": "for: post\nlet: { n: { count: thing } }\nwhen: { fact: n, operator: greaterThan, value: 0 }",
      r: red,
    },
    {},
  );
  expect(tallies.map(({ rule }) => rule)).toEqual(["r"]);
});

test("`only` evaluates these rules and no others; silent items are written down only where asked for", () => {
  const evaluate = compileRules(rulebookOf({ a: red, b: red }), engineModel);
  const view = viewOf({ records: [thing("T-1", { kind: "red" }), thing("T-2", { kind: "blue" })] });
  expect(evaluate(view).outcomes.map(({ id }) => id)).toEqual(["a/T-1", "b/T-1"]);
  expect(evaluate(view, { only: new Set(["b"]), explainSilent: true }).outcomes.map(({ id }) => id)).toEqual([
    "b/T-1",
    "b/T-2",
  ]);
});

test("a rule is compiled when a view first has something to test for it, and once", () => {
  const rulebook = rulebookOf({ a: red, b: "each: holding\nwhen: { fact: holding.id, operator: present }" });
  const read: string[] = [];
  const watched = rulebook.rules.map((rule) =>
    Object.defineProperty({ ...rule }, "when", {
      get: () => {
        read.push(rule.id);
        return rule.when;
      },
    }),
  );
  const evaluate = compileRules({ ...rulebook, rules: watched }, engineModel);
  expect(read).toEqual([]);
  const things = viewOf({ records: [thing("T-1", { kind: "red" })] });
  expect(evaluate(things).outcomes.map(({ id }) => id)).toEqual(["a/T-1"]);
  expect(new Set(read)).toEqual(new Set(["a"]));
  const once = read.length;
  evaluate(things);
  expect(read).toHaveLength(once);
});

test("an exception withdraws whatever holds; while it is open nothing fires", () => {
  const body = `${red}\nexcept: [ { id: closed, title: { zh: 已结, en: Closed }, when: { fact: thing.flag, operator: equal, value: true } } ]`;
  const at = (parts: object) => outcomeOf(body, { records: [thing("T-1", parts)] });
  expect(at({ kind: "red", flag: true })).toMatchObject({
    status: "excepted",
    exception: { id: "closed" },
    missing: [],
  });
  expect(at({ flag: true }).status).toBe("excepted");
  expect(at({ kind: "blue", flag: true }).status).toBe("excepted");
  expect(at({ kind: "red" })).toMatchObject({ status: "unknown", missing: ["thing.flag"], exception: null });
  expect(at({ kind: "blue" }).status).toBe("silent");
  expect(at({ kind: "red", flag: false }).status).toBe("fires");
});

test("while what a rule needs is not certain the outcome is unknown", () => {
  const body = `${red}\nlet: { n: { count: thing } }\nneeds: { fact: n, operator: greaterThanInclusive, value: 2 }`;
  const statuses = (...things: readonly object[]) =>
    outcomesOf(body, { records: things as never }).map(({ status }) => status);
  expect(statuses(thing("T-1", { kind: "red" }))).toEqual(["unknown"]);
  expect(statuses(thing("T-1", { kind: "red" }), thing("T-2", { kind: "blue" }))).toEqual(["fires", "silent"]);
});

test("a rule holds for conduct from … until, by the event date", () => {
  const body = `${red}\neffective: { from: 2024-03-10, until: 2024-03-20 }`;
  const at = (occurredOn: unknown) => verdictOf(body, { records: [thing("T-1", { kind: "red", occurredOn })] });
  expect(at("2024-03-09")).toBe("silent");
  expect(at("2024-03-10")).toBe("fires");
  expect(at("2024-03-20")).toBe("fires");
  expect(at("2024-03-21")).toBe("silent");
  expect(at("2024-03")).toBe("unknown (thing.occurredOn)");
  expect(at(undefined)).toBe("unknown (thing.occurredOn)");
});

test("a record of unknown standing does not fire, one without weight is no item at all", () => {
  expect(verdictOf(red, { records: [thing("T-1", { kind: "red", verification: undefined })] })).toBe(
    "unknown (thing.verification)",
  );
  expect(verdictOf(red, { records: [thing("T-1", { kind: "blue", verification: undefined })] })).toBe("silent");
  expect(outcomesOf(red, { records: [thing("T-1", { kind: "red", verification: "alleged" })] })).toEqual([]);
  expect(verdictOf(`kind: notice\n${red}`, { records: [thing("T-1", { kind: "red", verification: "alleged" })] })).toBe(
    "fires",
  );
});

test("a record that may lie after asOf does not fire, and may count", () => {
  const records = [thing("T-1", { kind: "red", occurredOn: "2024-03", recordedOn: "2024-03-31" })];
  const asOf = "2024-03-31";
  expect(viewOf({ records, asOf }).records.get("thing")?.[0]?.presence).toBe("certain");
  const held = [record("holding", "H-1", { effectiveFrom: "2024", recordedOn: "2024-01-05", n: 1 })];
  const counting = "let: { n: { count: holding, ended: included } }\nwhen: { fact: n, operator: equal, value: 1 }";
  expect(
    verdictOf("each: holding\nwhen: { fact: holding.n, operator: equal, value: 1 }", { records: held, asOf }),
  ).toBe("unknown (holding.effectiveFrom)");
  expect(verdictOf(counting, { records: held, asOf })).toBe("unknown (holding.effectiveFrom)");
  expect(verdictOf(counting, { records: held, asOf: "2024-12-31" })).toBe("fires");
});

test("tallies say how often a rule could decide; a complete type without records counts as one", () => {
  const tally = (given: object) => evaluateRules({ r: red }, given).tallies[0];
  const records = [thing("T-1", { kind: "red" }), thing("T-2", { kind: "blue" }), thing("T-3")];
  expect(tally({ records })).toEqual({ rule: "r", decided: 2, unknown: 1, partial: false, notCovered: false });
  expect(tally({})).toEqual({ rule: "r", decided: 1, unknown: 0, partial: false, notCovered: false });
  expect(tally({ loaded: { thing: "partial" } })).toEqual({
    rule: "r",
    decided: 0,
    unknown: 0,
    partial: true,
    notCovered: false,
  });
  expect(tally({ loaded: {} })).toEqual({ rule: "r", decided: 0, unknown: 0, partial: false, notCovered: true });
});

test("a rule whose type is not loaded is not covered: one outcome, on the subject", () => {
  const [outcome] = evaluateRules(
    {
      r: `severity: { from: 1, raise: [ { to: 4, when: { fact: thing.n, operator: greaterThan, value: 5 } } ] }\n${red}`,
    },
    { loaded: {} },
  ).outcomes;
  expect(outcome).toMatchObject({
    id: "r/C-1",
    status: "notCovered",
    missing: ["thing"],
    severity: { lo: 4, hi: 4 },
    postFactor: { lo: 1200, hi: 1200 },
  });
});

test("a rule on the subject is not covered only if all that is missing lies in types not loaded", () => {
  const body = `let: { n: { count: thing }, m: { count: answer } }
when: { all: [ { fact: n, operator: greaterThan, value: 0 }, { fact: m, operator: greaterThan, value: 0 } ] }`;
  const verdict = (loaded: Readonly<Record<string, string>>) => verdictOf(body, { loaded });
  expect(verdict({})).toBe("notCovered (answer, thing)");
  expect(verdict({ answer: "partial" })).toBe("unknown (answer, thing)");
  expect(verdict({ answer: "complete" })).toBe("silent");
  expect(
    verdictOf(
      "each: { calendar: year, back: 1 }\nlet: { n: { count: thing } }\nwhen: { fact: n, operator: equal, value: 0 }",
      { loaded: {} },
    ),
  ).toBe("notCovered (thing)");
});

test("a calendar rule is tested on its period", () => {
  const body = (back: number) => `each: { calendar: year, back: ${back} }
let: { n: { count: thing, where: { fact: thing.n, operator: equal, value: { fact: year.number } } } }
when: { fact: n, operator: equal, value: 1 }`;
  const given = { records: [thing("T-1", { n: 2024 })] };
  expect(outcomeOf(body(1), given)).toMatchObject({
    id: "r/2024",
    status: "fires",
    item: { kind: "period", key: "2024" },
    eventDate: { first: 20088, last: 20088 },
  });
  expect(outcomeOf(body(0), given)).toMatchObject({
    id: "r/2025",
    status: "silent",
    eventDate: { first: 20269, last: 20269 },
  });
});

test("peers' figures are read by the type of the let", () => {
  const body = `let: { n: { sum: thing.paid } }
needs: { fact: peer.n.subjects, operator: greaterThanInclusive, value: 10 }
when: { fact: n, operator: greaterThan, value: { fact: peer.n.upperFence } }`;
  const verdict = (peers: readonly object[]) =>
    verdictOf(body, { records: [thing("T-1", { paid: "5.00 CNY" })], related: { peers } });
  expect(verdict([{ rule: "r", let: "n", subjects: 12, upperFence: "4.00 CNY" }])).toBe("fires");
  expect(verdict([{ rule: "r", let: "n", subjects: 12, upperFence: "5.00 CNY" }])).toBe("silent");
  expect(verdict([{ rule: "r", let: "n", subjects: 12 }])).toBe("unknown (peer.n.upperFence)");
  expect(verdict([{ rule: "r", let: "n", subjects: 9, upperFence: "4.00 CNY" }])).toBe("unknown");
  expect(verdict([])).toBe("unknown (peer.n.subjects)");
});

test("sanction periods are those of the governing sanctions of this subject", () => {
  const sanction = (id: string, parts: object) =>
    record("sanction", id, { begunOn: "2024-01-01", endsOn: "2025-01-01", governs: true, incidentId: "I-1", ...parts });
  const { sanctions } = evaluateRules(
    { r: red },
    {
      records: [
        sanction("S-1", {}),
        sanction("S-2", { governs: false }),
        sanction("S-3", { endsOn: null, incidentId: null }),
      ],
    },
  );
  expect(sanctions).toEqual([
    {
      record: "S-1",
      incidentId: "I-1",
      begunOn: { first: 19723, last: 19723 },
      endsOn: { first: 20089, last: 20089 },
      revokedOn: null,
    },
    { record: "S-3", incidentId: null, begunOn: { first: 19723, last: 19723 }, endsOn: null, revokedOn: null },
  ]);
});

test("outcomes come by rule, then key, code point order, whatever the order of records and rules", () => {
  const bodies = { b: red, a: red };
  const records = ["T-2", "T-10", "T-1"].map((id) => thing(id, { kind: "red" }));
  const evaluation = evaluateRules(bodies, { records });
  expect(evaluation.outcomes.map(({ id }) => id)).toEqual(["a/T-1", "a/T-10", "a/T-2", "b/T-1", "b/T-10", "b/T-2"]);
  expect(evaluateRules({ a: red, b: red }, { records: [...records].reverse() })).toEqual(evaluation);
});

test("one compiled rulebook serves any number of views and keeps nothing of them", () => {
  const bodies = {
    r: "let: { n: { count: thing } }\nwhen: { fact: n, operator: equal, value: 1 }",
    s: `${red}\nlet: { n: { count: answer } }`,
  };
  const evaluate = compileRules(rulebookOf(bodies), engineModel);
  const views = [
    viewOf({ records: [thing("T-1", { kind: "red" })] }),
    viewOf({}),
    viewOf({ loaded: {} }),
    viewOf({ records: [thing("T-1"), thing("T-2")], asOf: "2025-12-31" }),
  ];
  const alone = views.map((view) => compileRules(rulebookOf(bodies), engineModel)(view));
  expect([...views, ...views].map((view) => evaluate(view))).toEqual([...alone, ...alone]);
});
