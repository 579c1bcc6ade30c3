import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { factOf, viewOf } from "../../viewOf.js";

type Sanction = RecordInput<typeof standardModel, "sanction">;

function sanction(
  id: string,
  code: NonNullable<Sanction["code"]>,
  effectiveOn: string,
  more: Partial<Sanction> = {},
): Sanction {
  return {
    type: "sanction",
    id,
    cadreId: "C-1",
    code,
    effectiveOn,
    decidedOn: effectiveOn,
    recordedOn: effectiveOn,
    verification: "adjudicated",
    ...more,
  };
}

const facts = (view: ReturnType<typeof viewOf>, id: string, ...names: readonly string[]): unknown[] =>
  names.map((name) => factOf(view, "sanction", id, name));

test("rank, track and period follow from the code", () => {
  const view = viewOf([sanction("S1", "party-serious-warning", "2024-02-10")], { asOf: "2025-06-30" });
  expect(facts(view, "S1", "rank", "track", "begunOn", "endsOn", "inForce", "governs", "revocationOn")).toEqual([
    7,
    "party",
    "2024-02-10",
    "2025-08-10",
    true,
    true,
    null,
  ]);
});

test("an admonition of 10 January is in force on 9 July and no longer on 10 July", () => {
  const admonition = sanction("S1", "admonition", "2025-01-10");
  expect(facts(viewOf([admonition], { asOf: "2025-07-09" }), "S1", "inForce", "governs")).toEqual([true, true]);
  expect(facts(viewOf([admonition], { asOf: "2025-07-10" }), "S1", "inForce", "governs")).toEqual([false, true]);
});

test("a serious warning of February 2024 is free from 10 August 2025, the demerit of the same day half a year earlier", () => {
  const records = [
    sanction("S1", "party-serious-warning", "2024-02-10", { incidentId: "INC-2" }),
    sanction("S2", "admin-demerit", "2024-02-10", { incidentId: "INC-2" }),
  ];
  const view = viewOf(records, { asOf: "2025-06-30" });
  expect(facts(view, "S1", "endsOn", "inForce")).toEqual(["2025-08-10", true]);
  expect(facts(view, "S2", "endsOn", "inForce")).toEqual(["2025-02-10", false]);
  expect(view.reliefs).toEqual(viewOf([...records].reverse(), { asOf: "2025-06-30" }).reliefs);
  expect(facts(viewOf(records, { asOf: "2025-08-10" }), "S1", "inForce")).toEqual([false]);
});

test("a second party sanction for another incident runs on after the first: 15 January and 15 July 2016 end on 15 July 2018", () => {
  const records = [
    sanction("S1", "party-warning", "2016-01-15", { incidentId: "INC-A" }),
    sanction("S2", "party-serious-warning", "2016-07-15", { incidentId: "INC-B" }),
  ];
  const view = viewOf(records, { asOf: "2018-07-14" });
  expect(facts(view, "S2", "endsOn", "inForce")).toEqual(["2018-07-15", true]);
  expect(facts(view, "S1", "endsOn", "inForce")).toEqual(["2017-01-15", false]);
  const withoutIncidents = viewOf(
    records.map(({ incidentId: _, ...one }) => one),
    { asOf: "2018-07-14" },
  );
  expect(facts(withoutIncidents, "S2", "endsOn")).toEqual(["2018-07-15"]);
});

test("a third one stands on the merged end of the second, in whatever order the records come", () => {
  const records = [
    sanction("S3", "party-warning", "2018-01-01", { incidentId: "INC-C" }),
    sanction("S1", "party-warning", "2016-01-15", { incidentId: "INC-A" }),
    sanction("S2", "party-serious-warning", "2016-07-15", { incidentId: "INC-B" }),
  ];
  for (const order of [records, [...records].reverse()])
    expect(facts(viewOf(order, { asOf: "2019-01-01" }), "S3", "endsOn")).toEqual(["2019-07-15"]);
});

test.each([
  ["of the same incident", { incidentId: "INC-B" }, {}],
  ["of another person", { incidentId: "INC-A", cadreId: "C-2", unitId: "U-1" }, { related: true }],
  ["that was revoked", { incidentId: "INC-A", revokedOn: "2016-05-01" }, {}],
  ["that was waived", { incidentId: "INC-A", exempted: true }, {}],
  ["that was lifted before", { incidentId: "INC-A", liftedOn: "2016-07-01" }, {}],
] as const)("an earlier party sanction %s adds nothing", (_, more, { related }: { related?: boolean }) => {
  const earlier = sanction("S1", "party-warning", "2016-01-15", more);
  const later = sanction("S2", "party-serious-warning", "2016-07-15", { incidentId: "INC-B" });
  const view = viewOf(related ? [later] : [earlier, later], {
    asOf: "2017-01-01",
    ...(related ? { related: { records: [earlier] } } : {}),
  });
  expect(facts(view, "S2", "endsOn")).toEqual(["2018-01-15"]);
});

test("an administrative sanction neither adds to a party sanction nor is added to", () => {
  const records = [
    sanction("S1", "admin-demerit", "2016-01-15", { incidentId: "INC-A" }),
    sanction("S2", "party-warning", "2016-07-15", { incidentId: "INC-B" }),
    sanction("S3", "admin-warning", "2016-10-15", { incidentId: "INC-C" }),
  ];
  const view = viewOf(records, { asOf: "2017-01-01" });
  expect(facts(view, "S2", "endsOn")).toEqual(["2017-07-15"]);
  expect(facts(view, "S3", "endsOn")).toEqual(["2017-04-15"]);
});

test("during probation nothing is added, afterwards the rest of the period is", () => {
  const probation = sanction("S1", "party-probation-1y", "2020-01-01", { incidentId: "INC-A" });
  const second = (day: string): Sanction => sanction("S2", "party-warning", day, { incidentId: "INC-B" });
  expect(facts(viewOf([probation, second("2020-06-01")], { asOf: "2025-01-01" }), "S2", "endsOn")).toEqual([
    "2021-06-01",
  ]);
  expect(facts(viewOf([probation, second("2021-06-01")], { asOf: "2025-01-01" }), "S2", "endsOn")).toEqual([
    "2024-01-01",
  ]);
});

test("an earlier party sanction whose day is not known leaves the end unknown", () => {
  const { effectiveOn: _, ...undated } = sanction("S1", "party-warning", "2016-01-15", { incidentId: "INC-A" });
  const view = viewOf([undated, sanction("S2", "party-warning", "2016-07-15", { incidentId: "INC-B" })], {
    asOf: "2017-08-01",
  });
  expect(facts(view, "S2", "endsOn", "inForce", "governs")).toEqual([undefined, undefined, true]);
});

test("two party sanctions of which either may be the earlier have unknown ends, not ones that hang on the order", () => {
  const records = [
    sanction("S1", "party-warning", "2016", { recordedOn: "2016-12-31", decidedOn: "2016", incidentId: "INC-A" }),
    sanction("S2", "party-warning", "2016", { recordedOn: "2016-12-31", decidedOn: "2016", incidentId: "INC-B" }),
  ];
  for (const order of [records, [...records].reverse()]) {
    const view = viewOf(order, { asOf: "2018-01-01" });
    expect([...facts(view, "S1", "endsOn"), ...facts(view, "S2", "endsOn")]).toEqual([undefined, undefined]);
  }
});

test("a measure known only to the month is unknown on the days that hang on it and clear elsewhere", () => {
  const record = sanction("S1", "admonition", "2025-01", { recordedOn: "2025-02-01" });
  const at = (asOf: string): unknown => factOf(viewOf([record], { asOf }), "sanction", "S1", "inForce");
  expect([at("2025-06-30"), at("2025-07-10"), at("2025-07-31")]).toEqual([true, undefined, false]);
});

test("a decided period counts, one of 20 months for two demerits", () => {
  const view = viewOf([sanction("S1", "admin-demerit", "2024-01-15", { statedPeriod: "20 months" })], {
    asOf: "2025-09-14",
  });
  expect(facts(view, "S1", "endsOn", "inForce")).toEqual(["2025-09-15", true]);
});

test.each(["reminder-talk", "criticism", "ordered-examination", "notice", "early-retirement"] as const)(
  "%s governs nothing and is never in force",
  (code) => {
    const view = viewOf([sanction("S1", code, "2025-01-10")], { asOf: "2025-01-10" });
    expect(facts(view, "S1", "inForce", "governs")).toEqual([false, false]);
  },
);

test("a waived sanction governs nothing", () => {
  const view = viewOf([sanction("S1", "party-warning", "2025-01-10", { exempted: true })], { asOf: "2025-02-10" });
  expect(facts(view, "S1", "inForce", "governs")).toEqual([false, false]);
});

test("a sanction of another person governs nothing in this archive", () => {
  const other = sanction("S1", "party-warning", "2025-01-10", { cadreId: "C-2" });
  const view = viewOf([], { asOf: "2025-02-10", related: { records: [other] } });
  expect(facts(view, "S1", "inForce", "governs")).toEqual([true, false]);
});

test("dismissal has no end and stays in force", () => {
  const view = viewOf([sanction("S1", "admin-dismissal", "2010-01-10")], { asOf: "2040-01-10" });
  expect(facts(view, "S1", "endsOn", "inForce")).toEqual([null, true]);
});

test("an appeal under way or rejected changes nothing", () => {
  for (const appealStatus of ["pending", "upheld", "none"] as const) {
    const view = viewOf([sanction("S1", "admin-demerit", "2025-01-10", { appealStatus })], { asOf: "2025-02-10" });
    expect(facts(view, "S1", "endsOn", "inForce")).toEqual(["2026-01-10", true]);
  }
});

test("varied on appeal, code, first day and period are the varied ones", () => {
  const varied = { appealStatus: "varied", appealDecidedOn: "2025-03-01" } as const;
  const read = (more: Partial<Sanction>): unknown[] =>
    facts(
      viewOf([sanction("S1", "admin-demerit", "2025-01-10", { statedPeriod: "20 months", ...varied, ...more })], {
        asOf: "2025-05-01",
      }),
      "S1",
      "rank",
      "begunOn",
      "endsOn",
    );
  expect(read({ variedCode: "admin-warning" })).toEqual([6, "2025-01-10", "2025-07-10"]);
  expect(read({ variedCode: "admin-warning", variedEffectiveOn: "2025-03-01" })).toEqual([
    6,
    "2025-03-01",
    "2025-09-01",
  ]);
  expect(read({ variedPeriod: "14 months" })).toEqual([7, "2025-01-10", "2026-03-10"]);
  expect(read({ variedEffectiveOn: "2025-02-01" })).toEqual([7, "2025-02-01", "2026-10-01"]);
  expect(read({})).toEqual([undefined, "2025-01-10", undefined]);
});

test("a revoked measure is gone at every asOf once its revocation is known, and stands as it was known before", () => {
  const original = sanction("S1", "admin-demerit", "2024-01-10", { incidentId: "INC-1" });
  const corrections: readonly Partial<Sanction>[] = [
    { revokedOn: "2024-06-01" },
    { appealStatus: "revoked", appealDecidedOn: "2024-06-01" },
    { appealStatus: "revoked" },
  ];
  for (const more of corrections) {
    const records = [original, { ...original, id: "S1b", supersedes: "S1", recordedOn: "2024-06-10", ...more }];
    for (const asOf of ["2024-02-01", "2025-01-01"]) {
      const view = viewOf(records, { asOf, knownAt: "2024-06-10" });
      expect(view.scope.records("sanction")).toEqual([]);
      expect(view.reliefs).toEqual([{ kind: "sanctions-over", incident: "INC-1", from: Number.MIN_SAFE_INTEGER }]);
    }
    expect(facts(viewOf(records, { asOf: "2024-06-09" }), "S1", "inForce", "governs")).toEqual([true, true]);
  }
});

test("a measure whose code is not recorded has no rank and an unknown period", () => {
  const { code: _, ...unnamed } = sanction("S1", "admin-demerit", "2025-01-10");
  const view = viewOf([unnamed], { asOf: "2025-02-10" });
  expect(facts(view, "S1", "rank", "track", "begunOn", "endsOn", "inForce", "governs")).toEqual([
    undefined,
    undefined,
    "2025-01-10",
    undefined,
    undefined,
    undefined,
  ]);
});
