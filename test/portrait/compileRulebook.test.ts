import { expect, test } from "vitest";
import { addMonths } from "../../src/calendar/index.js";
import { formatDay, IntegrityError, parseCivilDate } from "../../src/kernel/index.js";
import { audiences, defineModel } from "../../src/model/index.js";
import { type AssessOptions, compileRulebook, serialisePortrait } from "../../src/portrait/index.js";
import type { Portrait } from "../../src/result/index.js";
import { everything, tinyArchive, tinyRulebook } from "./tinyArchive.js";
import { tinyModel } from "./tinyModel.js";
import { tinyRules } from "./tinyRules.js";

const assess = compileRulebook(tinyRulebook(), tinyModel);
const dic = { asOf: "2025-06-30", audience: "dic" } as const;
const bytes = (records: Parameters<typeof tinyArchive>[0], options: AssessOptions): string =>
  serialisePortrait(assess(tinyArchive(records), options));

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof IntegrityError) return error.code;
    throw error;
  }
  return "nothing thrown";
}

test("a portrait of one of everything has each matter in its section", () => {
  const portrait = assess(tinyArchive(everything), dic);
  expect([portrait.points, portrait.grade, portrait.established]).toEqual([40750, "B", 28750]);
  expect(portrait.findings.map(({ id, value }) => [id, value])).toEqual([
    ["penalty-active/S-1", 20000],
    ["signal-strong/G-1", 12000],
    ["present-kept/R-1", 8750],
  ]);
  expect(portrait.sameIncident.map(({ id }) => id)).toEqual(["present-kept/R-7"]);
  expect(portrait.excepted.map(({ id, exception }) => [id, exception.id])).toEqual([["present-kept/R-2", "approved"]]);
  expect(portrait.lapsed.map(({ id, reason }) => [id, reason])).toEqual([["present-kept/R-6", "faded"]]);
  expect(portrait.cleared).toEqual([{ incident: "INC-9", from: "2025-02-01" }]);
  expect(portrait.unknown.map(({ id, missing, atMost }) => [id, missing, atMost])).toEqual([
    ["present-kept/R-4", ["present.outcome"], 9580],
    ["present-returned/R-4", ["present.outcome"], 0],
  ]);
  expect(portrait.gates.map(({ id, status, freeFrom }) => [id, status, freeFrom])).toEqual([
    ["penalty-period", "barred", "2025-08-10"],
    ["letter-open", "barred", null],
  ]);
  expect(portrait.positives.map(({ id }) => id)).toEqual(["present-returned/R-3"]);
  expect(portrait.reminders.map(({ finding, by }) => [finding, by])).toEqual([
    ["oath-missing/2025", "2025-09-30"],
    ["present-often/P-1", null],
  ]);
  expect(portrait.shadow.map(({ id }) => id)).toEqual(["signal-tried/G-1"]);
  expect(portrait.timeline.map(({ date, record }) => `${date} ${record}`)).toEqual([
    "2022-01-10 R-6",
    "2024-02-10 R-7",
    "2024-02-10 S-1",
    "2025-03-15 R-1",
    "2025-04-01 R-2",
    "2025-04-02 R-3",
    "2025-05-01 R-4",
    "2025-06-02 L-1",
  ]);
  expect(portrait.reasons.map(({ code }) => code)).toEqual(["points", "interval"]);
  expect(portrait.reasons[1]?.text.en).toBe(
    "at least B, could be C: 1 rule could not be decided, detections await review",
  );
  expect(portrait.coverage.missing).toEqual([{ fact: "present.outcome", rules: ["present-kept"], narrows: 7830 }]);
  expect(portrait.dimensions).toEqual([
    { id: "integrity", title: { zh: "廉洁", en: "Integrity" }, points: 40750, health: 0 },
  ]);
});

test("nothing is shown that was not asked for", () => {
  const portrait = assess(tinyArchive(everything), dic);
  expect(Object.keys(portrait)).not.toContain("outlook");
  expect(Object.keys(portrait)).not.toContain("counterfactual");
});

test("the subject is not shown unreviewed detections and is not scored by them; a reviewed one is", () => {
  const own = assess(tinyArchive(everything), { asOf: "2025-06-30", audience: "subject" });
  expect(JSON.stringify(own)).not.toContain("G-1");
  expect(own.points).toBe(28750);
  const documented = everything.map((one) => (one.id === "G-1" ? { ...one, verification: "documented" } : one));
  const unreviewed = assess(tinyArchive(documented), { asOf: "2025-06-30", audience: "subject" });
  expect(unreviewed.findings.map(({ rule }) => rule)).not.toContain("signal-strong");
  const opinion = {
    type: "opinion",
    id: "O-1",
    occurredOn: "2025-06-10",
    rule: "signal-strong",
    key: "G-1",
    decision: "reviewed-open",
  };
  const reviewed = assess(tinyArchive([...documented, opinion]), { asOf: "2025-06-30", audience: "subject" });
  expect(reviewed.findings.find(({ rule }) => rule === "signal-strong")).toMatchObject({
    value: 16000,
    standing: "reviewed-open",
    review: { decidedOn: "2025-06-10" },
  });
});

test("a dismissed finding scores nothing and is named among what was cleared", () => {
  const opinion = {
    type: "opinion",
    id: "O-1",
    occurredOn: "2025-06-10",
    rule: "present-kept",
    key: "R-1",
    decision: "dismissed",
  };
  const portrait = assess(tinyArchive([...everything, opinion]), dic);
  expect(portrait.points).toBe(32000);
  expect(portrait.cleared).toContainEqual({ finding: "present-kept/R-1", from: "2025-06-10" });
  expect(portrait.lapsed.map(({ id }) => id)).not.toContain("present-kept/R-1");
});

test("a hidden dismissal reaches the audience that sees the finding, under the id of a newer version too", () => {
  const corrected = [
    { type: "present", id: "R-1", occurredOn: "2025-03-15", outcome: "kept" },
    { type: "present", id: "R-1b", occurredOn: "2025-03-16", outcome: "kept", supersedes: "R-1" },
    {
      type: "opinion",
      id: "O-1",
      occurredOn: "2025-06-10",
      rule: "present-kept",
      key: "R-1",
      decision: "dismissed",
      confidentiality: "L3",
    },
  ];
  const portrait = assess(tinyArchive(corrected), { asOf: "2025-06-30", audience: "organisation" });
  expect([portrait.points, portrait.cleared]).toEqual([0, [{ finding: "present-kept/R-1b", from: "2025-06-10" }]]);
});

test("when its last penalty ends an incident counts nothing and its gate is free", () => {
  const portrait = assess(tinyArchive(everything), { asOf: "2025-08-10", audience: "dic" });
  expect(portrait.gates[0]).toMatchObject({ id: "penalty-period", status: "free", findings: [] });
  expect(portrait.lapsed.map(({ id, reason }) => [id, reason])).toContainEqual(["present-kept/R-7", "sanctions-over"]);
});

test("P-13: outlook entries are true when assessed that day, and on all other days nothing changes", () => {
  const archive = tinyArchive(everything);
  const portrait = assess(archive, { ...dic, include: ["outlook"] });
  const entries = new Map((portrait.outlook ?? []).map((entry) => [entry.date, entry]));
  expect([...entries.keys()]).toEqual(
    ["2025-08-10", "2025-10-01", "2026-01-01", "2026-01-15"].filter((date) => entries.has(date)),
  );
  expect(entries.size).toBeGreaterThanOrEqual(2);
  const stateOf = ({ grade, gates }: Portrait) => JSON.stringify([grade, gates.map(({ id, status }) => [id, status])]);
  const first = parseCivilDate(dic.asOf)?.first ?? 0;
  let before = stateOf(portrait);
  for (let day = first + 1; day <= addMonths(first, 12); day += 1) {
    const date = formatDay(day);
    const that = assess(archive, { asOf: date, audience: "dic", knownAt: dic.asOf });
    const entry = entries.get(date);
    if (entry === undefined) expect(stateOf(that)).toBe(before);
    else
      expect(entry).toEqual({
        date,
        grade: that.grade,
        points: that.points,
        gates: that.gates.map(({ id, status }) => ({ id, status })),
      });
    before = stateOf(that);
  }
});

test("P-34: what is proposed reaches its target; the penalty is never proposed", () => {
  const open = everything.filter(({ id }) => id !== "S-1" && id !== "R-7");
  const more = [...open, { type: "present", id: "R-8", occurredOn: "2025-06-20", outcome: "kept" }];
  const { counterfactual, grade } = assess(tinyArchive(more), { ...dic, include: ["counterfactual"] });
  expect(grade).toBe("B");
  expect(counterfactual).toEqual([
    {
      target: "A",
      sets: [
        ["signal-strong/G-1", "present-kept/R-8"],
        ["signal-strong/G-1", "present-kept/R-1"],
        ["present-kept/R-8", "present-kept/R-1"],
      ].filter((set) => leaves(more, set)),
    },
  ]);
  const withPenalty = assess(tinyArchive(everything), { ...dic, include: ["counterfactual"] });
  expect(withPenalty.counterfactual).toEqual([{ target: "A", sets: [] }]);
});

function leaves(records: Parameters<typeof tinyArchive>[0], resolved: readonly string[]): boolean {
  const gone = resolved.map((id) => id.slice(id.indexOf("/") + 1));
  return assess(tinyArchive(records.filter(({ id }) => !gone.includes(id))), dic).grade === "A";
}

test("P-19: a rule that could not run is listed, lowers coverage and is counted in the text", () => {
  const portrait = assess(
    tinyArchive([], { present: "complete", penalty: "complete", oath: "complete", signal: "notLoaded" }),
    dic,
  );
  expect(portrait.unknown).toContainEqual(
    expect.objectContaining({ rule: "signal-strong", status: "notCovered", missing: ["signal"], atMost: 20000 }),
  );
  expect(portrait.coverage.permille).toBeLessThan(1000);
  expect(portrait.coverage.notLoaded).toEqual(["letter", "signal"]);
  expect(portrait.reasons.at(-1)?.text.en).toContain("2 rules could not run");
});

test("with too little loaded there is no grade, and the page says what is certain at least", () => {
  // Only the oath, whose deadline lies ahead, can be decided: 5 of 55.
  const bare = assess(tinyArchive([], {}), dic);
  expect([bare.grade, bare.coverage.permille, bare.points]).toEqual(["insufficient-data", 90, 0]);
  expect(bare.reasons.map(({ code }) => code)).toEqual(["points", "coverage", "interval"]);
});

test("P-31: a shadow rule alters only the shadow section", () => {
  const files = Object.fromEntries(Object.entries(tinyRules).filter(([name]) => !name.includes("signal-tried")));
  const without = compileRulebook(tinyRulebook(files), tinyModel)(tinyArchive(everything), dic);
  const { shadow, rulebook, ...rest } = assess(tinyArchive(everything), dic);
  const { shadow: none, rulebook: other, ...restWithout } = without;
  expect(rest).toEqual(restWithout);
  expect([shadow.length, none.length]).toEqual([1, 0]);
  expect(rulebook.hash).not.toBe(other.hash);
});

test.each(audiences.filter((audience) => audience !== "dic"))(
  "P-35: for %s, letters and a higher level leave no byte behind",
  (audience) => {
    const hidden = [
      ...everything.filter(({ id }) => id !== "L-1"),
      { type: "letter", id: "L-9", occurredOn: "2025-01-02" },
      { type: "present", id: "R-99", occurredOn: "2025-06-25", outcome: "kept", confidentiality: "L3" },
    ];
    const options = { asOf: "2025-06-30", audience, include: ["outlook", "counterfactual"] } as const;
    expect(bytes(hidden, options)).toBe(bytes(everything, options));
  },
);

test("P-01, P-06: order of records and assessments before leave no trace, and a frozen archive is enough", () => {
  const straight = bytes(everything, dic);
  const frozen = everything.map((record) => Object.freeze({ ...record })).reverse();
  for (let times = 0; times < 20; times += 1) assess(tinyArchive(frozen.slice(times % 5)), dic);
  expect(bytes(frozen, dic)).toBe(straight);
});

test("P-08: what happens or is recorded later changes nothing, the hash included", () => {
  const later = [
    ...everything,
    { type: "present", id: "R-20", occurredOn: "2025-07-01", outcome: "kept" },
    { type: "present", id: "R-21", occurredOn: "2025-01-01", recordedOn: "2025-07-01", outcome: "kept" },
  ];
  expect(bytes(later, dic)).toBe(bytes(everything, dic));
});

test.each<[string, unknown, string]>([
  ["no options", undefined, "as-of-required"],
  ["no day", { audience: "dic" }, "as-of-required"],
  ["no audience", { asOf: "2025-06-30" }, "audience-required"],
  ["a month for a day", { asOf: "2025-06", audience: "dic" }, "as-of-form"],
  ["a day that does not exist", { asOf: "2025-02-29", audience: "dic" }, "as-of-form"],
  ["a Date", { asOf: new Date(0), audience: "dic" }, "as-of-form"],
  ["a wrong knownAt", { ...dic, knownAt: "30.6.2025" }, "known-at-form"],
  ["a wrong audience", { ...dic, audience: "public" }, "audience-unknown"],
  ["an opinion, of a rulebook without its table", { ...dic, include: ["outlook", "opinion"] }, "opinion-table-absent"],
  ["an opinion on the reader", { asOf: "2025-06-30", audience: "subject", include: ["opinion"] }, "include-audience"],
])("a call with %s is refused with a code", (_, options, code) => {
  // BECAUSE: JavaScript callers have no types to hold them back.
  expect(codeOf(() => assess(tinyArchive([]), options as AssessOptions))).toBe(code);
});

test("a rulebook read against another model is refused when it is compiled", () => {
  const other = defineModel({ id: "other", title: { zh: "另", en: "Other" }, subjects: {}, records: [] });
  expect(codeOf(() => compileRulebook(tinyRulebook(), other))).toBe("rulebook-model-mismatch");
});

test("the parts asked for are named once, in the order in which they are written", () => {
  const { include } = assess(tinyArchive([]), { ...dic, include: ["counterfactual", "outlook", "counterfactual"] });
  expect(include).toEqual(["outlook", "counterfactual"]);
});
