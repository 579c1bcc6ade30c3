import { expect, test } from "vitest";
import { compileUnitRulebook, renderText, serialisePortrait } from "../../src/index.js";
import { verify } from "../../src/reference/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";
import { ecologyRecords, ecologyTeam } from "./ecologyRecords.js";
import { day, read, unitInput } from "./unitArchive.js";

const assessUnit = compileUnitRulebook(standardRulebook, standardModel);

type Loaded = ReturnType<typeof unitInput>["loaded"];
function archiveOf(third: number, loaded: Loaded = "all") {
  const input = unitInput();
  const { records = [], related = {} } = input;
  return read({
    ...input,
    records: [...records, ...ecologyRecords(third)],
    related: { ...related, records: ecologyTeam(related.records ?? []) },
    loaded,
  });
}
const shares = (third: number, options: Parameters<typeof assessUnit>[2] = day) =>
  (assessUnit(archiveOf(third), [], options).members?.indicators ?? []).map(({ id, state, part, whole, permille }) => [
    id,
    state,
    part,
    whole,
    permille,
  ]);

/**
 * By hand: 3 of 6 complaints, one of them in part; 5 of 7 items; 1 of 4 rotations, few people, but the finding of the unit says so
 * too; 5 of 6 members talked to. Six
 * people had a talk, one of whom, and four more, a light sanction, five others a heavy one, and the cases of
 * five more were handed over: 5, 5, 5 and 5 of 20.
 */
test("the shares of a unit are those of a hand calculation", () => {
  expect(shares(5)).toEqual([
    ["substantiation-rate", "known", 3, 6, 500],
    ["closure-rate", "known", 5, 7, 714],
    ["rotation-rate", "known", 1, 4, 250],
    ["talk-coverage", "known", 5, 6, 833],
    ["first-form-share", "known", 5, 20, 250],
    ["second-form-share", "known", 5, 20, 250],
    ["third-form-share", "known", 5, 20, 250],
    ["fourth-form-share", "known", 5, 20, 250],
  ]);
});

test("a form under which fewer than five people fall is hidden, and another with it so that the whole does not give it away", () => {
  const states = shares(1).slice(4);
  expect(states.find(([id]) => id === "third-form-share")?.[1]).toBe("suppressed");
  expect(states.filter(([, state]) => state === "suppressed").length).toBeGreaterThan(1);
});

test("for what leaves the organisation fewer than ten are too few, but for what the findings state anyway", () => {
  expect(shares(5, { ...day, leavesOrganisation: true }).map(([id, state]) => [id, state])).toEqual([
    ["substantiation-rate", "suppressed"],
    ["closure-rate", "known"],
    ["rotation-rate", "known"],
    ["talk-coverage", "known"],
    ["first-form-share", "suppressed"],
    ["second-form-share", "suppressed"],
    ["third-form-share", "suppressed"],
    ["fourth-form-share", "suppressed"],
  ]);
});

/** The four rotations of the year; with one open the rule of rotation fires, with none it is silent. */
const rotations = (open: number) => {
  const input = unitInput();
  const records = ecologyRecords(5).map((one) =>
    one.type === "rotationPlan" ? { ...one, completedOn: Number(one.id.slice(-1)) <= open ? null : "2025-01-05" } : one,
  );
  return read({ ...input, records: [...(input.records ?? []), ...records] });
};

test.each([
  [1, "known", true],
  [0, "suppressed", false],
])(
  "with %i of four rotations open the share is %s: nothing is hidden that a finding of the page prints",
  (open, state, fires) => {
    const { members, findings } = assessUnit(rotations(open), [], day);
    expect(members?.indicators.find(({ id }) => id === "rotation-rate")?.state).toBe(state);
    expect(findings.some(({ rule }) => rule === "unt-rotation-rate-low")).toBe(fires);
  },
);

test("few people sanctioned and nobody reminded: the share of the first form is shown with its finding, the other forms are not", () => {
  const input = unitInput();
  const records = ecologyRecords(0).filter(({ type, id }) => type === "sanction" && id !== "S-C-10" && id !== "S-C-9");
  const { members, findings } = assessUnit(
    read({ ...input, records: [...(input.records ?? []), ...records] }),
    [],
    day,
  );
  expect(findings.map(({ rule }) => rule)).toContain("unt-first-form-absent");
  expect(members?.indicators.slice(4).map(({ state, part, whole }) => [state, part, whole])).toEqual([
    ["known", 0, 3],
    ["suppressed", undefined, undefined],
    ["suppressed", undefined, undefined],
    ["suppressed", undefined, undefined],
  ]);
});

test("where clues are not open to the reader the forms are unknown and nothing else is counted instead", () => {
  const { members } = assessUnit(archiveOf(5), [], { ...day, audience: "compliance" });
  expect(members?.indicators.filter(({ state }) => state === "unknown").map(({ id }) => id)).toEqual([
    "substantiation-rate",
    "first-form-share",
    "second-form-share",
    "third-form-share",
    "fourth-form-share",
  ]);
});

test("what is not fully loaded is named; what was never due has no share", () => {
  const partial = assessUnit(archiveOf(5, { tenure: "complete" }), [], day).members?.indicators ?? [];
  expect(partial.find(({ id }) => id === "closure-rate")).toMatchObject({
    state: "unknown",
    missing: ["unit.rectificationClosed", "unit.rectificationDue"],
  });
  const { records = [], ...empty } = unitInput();
  expect(records.length).toBeGreaterThan(0);
  const none = assessUnit(read({ ...empty, records: [] }), [], day).members?.indicators ?? [];
  expect(none.find(({ id }) => id === "rotation-rate")).toMatchObject({ state: "none", missing: [] });
});

test("the second engine writes the same shares, byte for byte", async () => {
  for (const archive of [archiveOf(1), archiveOf(5), rotations(0), rotations(1)]) {
    const text = serialisePortrait(assessUnit(archive, [], day));
    expect(await verify(text, archive, standardRulebook, standardModel, { members: [] })).toEqual({ ok: true });
  }
});

test("pages say the shares in both languages", () => {
  const portrait = assessUnit(archiveOf(5), [], day);
  expect(renderText(portrait, { lang: "zh", width: 200 })).toMatch(/查实率：50(\.0)? ?%（3 \/ 6）/);
  expect(renderText(portrait, { lang: "en", width: 200 })).toMatch(/Substantiation rate: 50(\.0)? ?% \(3 \/ 6\)/);
});
