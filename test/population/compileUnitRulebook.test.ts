import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  compileUnitRulebook,
  IntegrityError,
  type Portrait,
  parsePortrait,
  serialisePortrait,
} from "../../src/index.js";
import { verify } from "../../src/reference/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";
import { day, member, read, unitInput } from "./unitArchive.js";

const assessUnit = compileUnitRulebook(standardRulebook, standardModel);
const archive = read(unitInput());

/**
 * By hand: U-1 itself has 7 A, 5 B; U-2 has 6 A, 1 B, 1 C. Together 13 A, 6 B, 1 C, 0 D, 0 without grade.
 * U-2: B, C, D and none are small and add up to 2, so A goes too: nothing of U-2 is shown.
 * U-1: C, D and none are small and add up to 1, so B goes too: 7 hidden people. A stays: 13, of which nothing below is shown.
 * Means: U-2 (0·6 + 20000 + 50000) / 8 = 8750, but a row of which nothing is shown has no mean.
 * U-1 (5 · 20000 + 20000 + 50000) / 20 = 8500.
 */
let members: readonly Portrait[] = [];
beforeAll(() => {
  members = Array.from({ length: 20 }, (_, index) => {
    const id = `C-${index + 1}`;
    if (index === 19) return member(id, "C", 50_000);
    return (index >= 7 && index < 12) || index === 18 ? member(id, "B", 20_000) : member(id);
  });
});

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof IntegrityError ? error.code : String(error);
  }
  return "nothing thrown";
}

test("grades of a unit and the unit below are those of a hand calculation, small cells and what gives them away hidden", () => {
  const [people, posts] = assessUnit(archive, members, day).members?.distributions ?? [];
  expect(
    people?.rows.map(({ unit, total, grades, meanPoints }) => [
      unit,
      total,
      grades.map(({ count }) => count),
      meanPoints,
    ]),
  ).toEqual([
    ["U-1", 20, [13, null, null, null, null], 8500],
    ["U-2", 8, [null, null, null, null, null], null],
  ]);
  expect(posts?.rows.map(({ total }) => total)).toEqual([0]);
});

test("for what leaves the organisation a cell stands for ten people", () => {
  const { members: section } = assessUnit(archive, members.slice(0, 12), { ...day, leavesOrganisation: true });
  expect(section?.threshold).toBe(10);
  expect(section?.distributions[0]?.rows[0]?.grades.map(({ count }) => count)).toEqual([null, null, null, null, null]);
});

test("members in any order give the same bytes", () => {
  const bytes = serialisePortrait(assessUnit(archive, members, day));
  fc.assert(
    fc.property(fc.shuffledSubarray([...members], { minLength: 20 }), (shuffled) => {
      expect(serialisePortrait(assessUnit(archive, shuffled, day))).toBe(bytes);
    }),
    { seed: 20250630, numRuns: 10 },
  );
});

test("no member changes a point, a grade or a finding of the unit", () => {
  const { members: _, include: __, ...alone } = assessUnit(archive, [], day);
  fc.assert(
    fc.property(
      fc.array(fc.record({ grade: fc.constantFrom("A", "B", "C", "D"), points: fc.nat(200_000) }), { maxLength: 12 }),
      (drawn) => {
        const changed = drawn.map(({ grade, points }, index) => ({
          ...(members[index] ?? member("C-1")),
          grade,
          points,
        }));
        const { members: own, include, ...rest } = assessUnit(archive, changed, day);
        expect(rest).toEqual(alone);
        expect(include).toEqual(["members"]);
        expect(own?.hash).toBeDefined();
      },
    ),
    { seed: 20250630, numRuns: 20 },
  );
});

test.each<[string, (one: Portrait) => Portrait, string]>([
  ["another day", (one) => ({ ...one, asOf: "2025-06-29" }), "member-as-of"],
  ["another state of knowledge", (one) => ({ ...one, knownAt: "2025-07-01" }), "member-known-at"],
  ["another audience", (one) => ({ ...one, audience: "compliance" }), "member-audience"],
  ["another rulebook", (one) => ({ ...one, rulebook: { ...one.rulebook, hash: "sha256:00" } }), "member-rulebook"],
  ["a unit", (one) => ({ ...one, subject: { ...one.subject, kind: "unit" } }), "member-kind"],
  ["the same twice", (one) => ({ ...one, subject: { ...one.subject, id: "C-2" } }), "member-duplicate"],
])("a member of %s is refused with its code", (_, change, code) => {
  const changed = members.map((one, index) => (index === 0 ? change(one) : one));
  expect(codeOf(() => assessUnit(archive, changed, day))).toBe(code);
});

test("members of anything but a unit are refused", () => {
  const cadre = read({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] });
  expect(codeOf(() => assessUnit(cadre, [], day))).toBe("unit-required");
});

test("the second engine derives the same bytes from the same members, and refuses others", async () => {
  const text = serialisePortrait(assessUnit(archive, members, { ...day, include: ["exposure"] }));
  expect(parsePortrait(text).portrait?.include).toEqual(["exposure", "members"]);
  expect(await verify(text, archive, standardRulebook, standardModel, { members: [...members].reverse() })).toEqual({
    ok: true,
  });
  const fewer = await verify(text, archive, standardRulebook, standardModel, { members: members.slice(1) });
  expect(fewer).toMatchObject({ ok: false, pointer: "/members/hash" });
  const changed = text.replace('"grade":"A","count":13', '"grade":"A","count":14');
  expect(changed).not.toBe(text);
  expect(await verify(changed, archive, standardRulebook, standardModel, { members })).toMatchObject({
    ok: false,
    pointer: "/members/distributions/0/rows/0/grades/0/count",
  });
});
