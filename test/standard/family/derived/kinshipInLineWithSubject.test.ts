import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Kinship = RecordInput<typeof standardModel, "kinship">;

/** GM over two deputies; a head of claims with a surveyor below, a cashier and an underwriter. */
const posts = [
  { id: "P-GM", unitId: "U-1", line: "general-management", leadershipTeam: true, reportsToPostId: null },
  { id: "P-DA", unitId: "U-1", line: "general-management", leadershipTeam: true, reportsToPostId: "P-GM" },
  { id: "P-DB", unitId: "U-1", line: "general-management", leadershipTeam: true, reportsToPostId: "P-GM" },
  { id: "P-CLM", unitId: "U-1", line: "claims", leadershipTeam: false, reportsToPostId: "P-DA" },
  { id: "P-SUR", unitId: "U-1", line: "claims", leadershipTeam: false, reportsToPostId: "P-CLM" },
  { id: "P-SU2", unitId: "U-1", line: "claims", leadershipTeam: false, reportsToPostId: "P-CLM" },
  { id: "P-CHN", unitId: "U-1", line: "channel", leadershipTeam: false, reportsToPostId: "P-DA" },
  { id: "P-UND", unitId: "U-1", line: "underwriting", leadershipTeam: false, reportsToPostId: "P-DB" },
  { id: "P-FIN", unitId: "U-1", line: "finance", leadershipTeam: false, reportsToPostId: "P-DB" },
  { id: "P-FN2", unitId: "U-2", line: "finance", leadershipTeam: false, reportsToPostId: null },
  { id: "P-???", unitId: "U-2" },
] as const;

function inLine(
  own: string,
  kin: Partial<Kinship>,
  more: { readonly effectiveTo?: string; readonly loaded?: { tenure: "partial" } } = {},
): unknown {
  const tenure = {
    ...exampleRecords.tenure,
    postId: own,
    ...(more.effectiveTo === undefined ? {} : { effectiveTo: more.effectiveTo }),
  };
  const view = viewOf([{ ...exampleRecords.kinship, employerUnitId: "U-1", ...kin }, tenure], {
    asOf: "2025-06-30",
    loaded: more.loaded ?? "all",
    related: { posts },
  });
  return factOf(view, "kinship", "K1", "inLineWithSubject");
}

test.each([
  ["one directly above the other", "P-CLM", "P-SUR", true],
  ["one far above the other", "P-SUR", "P-GM", true],
  ["both directly under one member of management", "P-CLM", "P-CHN", true],
  ["both under a head who is not management", "P-SUR", "P-SU2", false],
  ["under different members of management", "P-CLM", "P-UND", false],
  ["one in finance of the unit the other manages", "P-DA", "P-FIN", true],
  ["the manager's own side of the same link", "P-FIN", "P-DA", true],
  ["finance of another unit", "P-DA", "P-FN2", false],
  ["underwriting of the unit the other manages, in another line", "P-DA", "P-UND", false],
] as const)("%s: %s and %s", (_, own, kinPostId, expected) => {
  expect(inLine(own, { kinPostId })).toBe(expected);
});

test("kin outside the group are in no line", () => {
  expect(inLine("P-CLM", { employerUnitId: null })).toBe(false);
});

test("a post of kin that is not recorded, or not in the archive, leaves it unknown", () => {
  expect(inLine("P-CLM", {})).toBeUndefined();
  expect(inLine("P-CLM", { kinPostId: "P-???" })).toBeUndefined();
  expect(inLine("P-CLM", { kinPostId: "P-404" })).toBeUndefined();
});

test("who no longer holds the post is in no line; with tenures missing that is unknown", () => {
  expect(inLine("P-CLM", { kinPostId: "P-SUR" }, { effectiveTo: "2025-01-31" })).toBe(false);
  expect(
    inLine("P-CLM", { kinPostId: "P-SUR" }, { effectiveTo: "2025-01-31", loaded: { tenure: "partial" } }),
  ).toBeUndefined();
});
