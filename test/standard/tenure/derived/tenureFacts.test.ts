import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { factOf, viewOf } from "../../viewOf.js";

type Tenure = RecordInput<typeof standardModel, "tenure">;

function tenure(id: string, effectiveFrom: string, effectiveTo: string | null, more: Partial<Tenure> = {}): Tenure {
  return {
    type: "tenure",
    id,
    cadreId: "C-1",
    postId: "P-1",
    unitId: "U-1",
    kind: "substantive",
    effectiveFrom,
    effectiveTo,
    recordedOn: "2024-12-31",
    verification: "documented",
    ...more,
  };
}

const months = (records: readonly Tenure[], id: string, asOf: string): unknown =>
  factOf(viewOf(records, { asOf }), "tenure", id, "continuousMonths");

test("a post held since 1 March 2017 counts 99 months on 30 June 2025", () => {
  expect(months([tenure("T1", "2017-03-01", null)], "T1", "2025-06-30")).toBe(99);
});

test("84 months are complete on the day, not before", () => {
  const records = [tenure("T1", "2018-01-31", null)];
  expect(months(records, "T1", "2025-01-30")).toBe(83);
  expect(months(records, "T1", "2025-01-31")).toBe(84);
  expect(months(records, "T1", "2025-02-27")).toBe(84);
  expect(months(records, "T1", "2025-02-28")).toBe(85);
});

test("an ended tenure counts to its end, whenever it is looked at", () => {
  expect(months([tenure("T1", "2020-01-01", "2022-01-01")], "T1", "2025-06-30")).toBe(24);
});

test("away from 5 January 2024 and back on 20 December 2024 is no rotation: the count goes on from the first day", () => {
  const records = [
    tenure("T1", "2017-03-01", "2024-01-04"),
    tenure("T2", "2024-01-05", "2024-12-19", { postId: "P-2" }),
    tenure("T3", "2024-12-20", null),
  ];
  for (const order of [records, [...records].reverse()]) {
    expect(months(order, "T3", "2025-06-30")).toBe(99);
    expect(months(order, "T2", "2025-06-30")).toBe(11);
  }
});

test("back after exactly 12 months is still no rotation, one day later is one", () => {
  const first = tenure("T1", "2017-03-01", "2024-01-04");
  expect(months([first, tenure("T3", "2025-01-05", null)], "T3", "2025-06-30")).toBe(99);
  expect(months([first, tenure("T3", "2025-01-06", null)], "T3", "2025-06-30")).toBe(5);
});

test("several short absences are all led back over, and a real rotation stops it", () => {
  const records = [
    tenure("T1", "2010-01-01", "2012-01-01"),
    tenure("T2", "2015-01-01", "2018-01-01"),
    tenure("T3", "2018-06-01", "2021-01-01"),
    tenure("T4", "2021-06-01", null),
  ];
  expect(months(records, "T4", "2025-01-01")).toBe(120);
});

test("another post, or another holder of this one, continues nothing", () => {
  const elsewhere = tenure("T0", "2010-01-01", "2019-12-31", { postId: "P-9" });
  const predecessor = tenure("T9", "2010-01-01", "2019-12-31", { cadreId: "C-2" });
  const view = viewOf([elsewhere, tenure("T1", "2020-01-01", null)], {
    asOf: "2025-01-01",
    related: { records: [predecessor] },
  });
  expect(factOf(view, "tenure", "T1", "continuousMonths")).toBe(60);
});

test("a stretch that ends where nobody wrote down leaves the count unknown", () => {
  const { effectiveFrom: _, ...undated } = tenure("T1", "2010-01-01", "2019-12-31");
  expect(months([undated, tenure("T2", "2020-01-01", null)], "T2", "2025-01-01")).toBeUndefined();
});

test("a first day known to the month counts where every day of it gives the same number", () => {
  const records = [tenure("T1", "2020-03", null)];
  expect(months(records, "T1", "2025-03-31")).toBe(60);
  expect(months(records, "T1", "2025-03-15")).toBeUndefined();
});

test("an absence that may have been longer than 12 months leaves the count unknown", () => {
  const records = [tenure("T1", "2017-03-01", "2023"), tenure("T3", "2024-12-20", null)];
  expect(months(records, "T3", "2025-06-30")).toBeUndefined();
});

test.each([
  ["keyPost", "keyPostThen", "keyPost"],
  ["postListed", "postListedThen", "auditListed"],
  ["leadershipTeam", "leadershipTeamThen", "leadershipTeam"],
] as const)(
  "%s is what the record says of that time, else what the post register says, else unknown",
  (fact, then, registered) => {
    const read = (more: Partial<Tenure>, post: object | undefined): unknown => {
      const related = post === undefined ? {} : { related: { posts: [{ id: "P-1", ...post }] } };
      return factOf(
        viewOf([tenure("T1", "2020-01-01", null, more)], { asOf: "2025-01-01", ...related }),
        "tenure",
        "T1",
        fact,
      );
    };
    expect(read({}, { [registered]: true })).toBe(true);
    expect(read({}, { [registered]: false })).toBe(false);
    expect(read({ [then]: false }, { [registered]: true })).toBe(false);
    expect(read({ [then]: true }, undefined)).toBe(true);
    expect(read({}, {})).toBeUndefined();
    expect(read({}, undefined)).toBeUndefined();
  },
);

test("a lower leadership team is that of a unit directly under the unit of the archive", () => {
  const read = (unitId: string, team: boolean | null): unknown => {
    const view = viewOf([], {
      asOf: "2025-01-01",
      subject: { kind: "unit", id: "U-0", parentUnitId: null },
      related: {
        records: [tenure("T1", "2020-01-01", null, { unitId, leadershipTeamThen: team })],
        units: [
          { id: "U-1", parentUnitId: "U-0" },
          { id: "U-11", parentUnitId: "U-1" },
        ],
      },
    });
    return factOf(view, "tenure", "T1", "lowerLeadershipTeam");
  };
  expect([read("U-1", true), read("U-1", false), read("U-11", true), read("U-0", true)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([read("U-1", null), read("U-9", true)]).toEqual([undefined, undefined]);
});

test("a substantive post speaks before an acting, a seconded and a concurrent one", () => {
  const kinds = ["substantive", "acting", "seconded", "concurrent"] as const;
  const view = viewOf(
    kinds.map((kind) => tenure(kind, "2020-01-01", null, { kind })),
    { asOf: "2025-01-01" },
  );
  expect(kinds.map((kind) => factOf(view, "tenure", kind, "precedence"))).toEqual([4, 3, 2, 1]);
});
