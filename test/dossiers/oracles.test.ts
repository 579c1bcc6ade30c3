import { expect, test } from "vitest";
import { cadreWith, postId, unitId, unitWith } from "./smallArchives.js";
import { assess, statuses } from "./standardRules.js";

/* The further oracles of the domain reference, on archives that hold no more than they need. */
const asOf = "2025-06-30";
const cadreId = "C-1";
const documented = { verification: "documented" } as const;
const adjudicated = { verification: "adjudicated" } as const;

test.each([
  [6, 4, "fires"],
  [12, 4, "silent"],
  [10, 3, "silent"],
  [12, 5, "fires"],
])("two receptions with %i guests and %i companions: the rule %s", (guests, companions, expected) => {
  const reception = { type: "expense", cadreId, unitId, kind: "reception", guests, companions, ...documented } as const;
  const archive = cadreWith([
    { ...reception, id: "E-1", occurredOn: "2025-01-10", recordedOn: "2025-01-10" },
    { ...reception, id: "E-2", occurredOn: "2025-03-10", recordedOn: "2025-03-10" },
  ]);
  expect(statuses(archive, "fin-reception-company-over", { asOf })).toEqual({ [cadreId]: expected });
});

test.each([
  ["2025-03-20", "fires"],
  ["2025-03-21", "silent"],
])("a mandatory tender from 2025-03-01 to %s: the rule %s", (deadline, expected) => {
  const tender = {
    type: "tender",
    id: "TD",
    tenderId: "TD-1",
    unitId,
    method: "open",
    mandatory: true,
    docsIssuedOn: "2025-03-01",
    deadline,
    validBidders: 3,
    occurredOn: "2025-04-01",
    recordedOn: "2025-04-01",
    ...documented,
  } as const;
  expect(statuses(unitWith([tender]), "prc-short-window", { asOf })).toEqual({ TD: expected });
});

test.each([
  ["2018-06-30", "silent"],
  ["2018-06-01", "silent"],
  ["2018-05-31", "fires"],
])("a key person in the post since %s, limit 84 months: the rule %s", (effectiveFrom, expected) => {
  const tenure = {
    type: "tenure",
    id: "T-1",
    cadreId,
    postId,
    unitId,
    kind: "substantive",
    effectiveFrom,
    occurredOn: effectiveFrom,
    recordedOn: effectiveFrom,
    ...documented,
  } as const;
  expect(statuses(cadreWith([], [tenure]), "pst-tenure-over-limit", { asOf })).toEqual({ "T-1": expected });
});

test("a rotation with a return within 12 months is none: the tenure goes on, and the rule on sham rotation fires", () => {
  const stretch = { type: "tenure", cadreId, postId, unitId, kind: "substantive", ...documented } as const;
  const archive = cadreWith(
    [
      {
        type: "rotation",
        id: "RO",
        cadreId,
        fromPostId: postId,
        toPostId: "P-9",
        unitId,
        occurredOn: "2024-01-05",
        returnedOn: "2024-12-20",
        recordedOn: "2024-12-20",
        ...documented,
      },
    ],
    [
      { ...stretch, id: "T-1", effectiveFrom: "2016-01-04", effectiveTo: "2024-01-04", recordedOn: "2024-01-04" },
      { ...stretch, id: "T-2", effectiveFrom: "2024-12-20", recordedOn: "2024-12-20" },
    ],
  );
  expect(statuses(archive, "pst-sham-rotation", { asOf })).toEqual({ RO: "fires" });
  expect(statuses(archive, "pst-tenure-over-limit", { asOf })).toEqual({ "T-1": "silent", "T-2": "fires" });
});

test("a complaint found untrue scores from the day it was known to be proven, not before", () => {
  const complaint = {
    type: "complaint",
    cadreId,
    unitId,
    channel: "letter",
    allegation: "kickback",
    status: "concluded",
    occurredOn: "2024-03-11",
    incidentId: "INC-Q",
  } as const;
  const archive = cadreWith([
    {
      ...complaint,
      id: "Q1",
      outcome: "unfounded",
      outcomeOn: "2024-05-10",
      recordedOn: "2024-05-10",
      verification: "unfounded",
    },
    {
      ...complaint,
      id: "Q2",
      supersedes: "Q1",
      outcome: "substantiated",
      outcomeOn: "2025-02-20",
      recordedOn: "2025-03-01",
      ...adjudicated,
    },
  ]);
  const said = (days: { asOf: string; knownAt?: string }) => statuses(archive, "caa-complaint-substantiated", days);
  const points = (days: { asOf: string; knownAt?: string }) =>
    assess(archive, { ...days, audience: "dic" }).ledger.filter(({ rule }) => rule === "caa-complaint-substantiated")
      .length;
  expect([said({ asOf: "2024-12-31" }), points({ asOf: "2024-12-31" })]).toEqual([{}, 0]);
  expect([said({ asOf, knownAt: "2024-12-31" }), points({ asOf, knownAt: "2024-12-31" })]).toEqual([{}, 0]);
  expect([said({ asOf }), points({ asOf })]).toEqual([{ Q2: "fires" }, 1]);
});

test("a reminder talk governs nothing: an adjudicated finding of severity 5 keeps its value and its floor", () => {
  const incident = { incidentId: "INC-T", cadreId, unitId } as const;
  const { findings, grade } = assess(
    cadreWith([
      {
        type: "controlFinding",
        id: "F1",
        ...incident,
        category: "fictitious-intermediary",
        occurredOn: "2025-06-10",
        recordedOn: "2025-06-10",
        ...adjudicated,
      },
      {
        type: "sanction",
        id: "S1",
        ...incident,
        code: "reminder-talk",
        decidedOn: "2025-06-20",
        effectiveOn: "2025-06-20",
        conductOn: "2025-06-10",
        recordedOn: "2025-06-20",
        ...adjudicated,
      },
      {
        type: "talk",
        id: "K1",
        ...incident,
        kind: "reminder",
        topic: "channel-fee",
        factualBasis: true,
        occurredOn: "2025-06-20",
        recordedOn: "2025-06-20",
        ...documented,
      },
    ]),
    { asOf, audience: "dic" },
  );
  expect(findings.find(({ incident: one }) => one === "INC-T")).toMatchObject({
    id: "uwc-fictitious-intermediary/F1",
    value: 35_000,
  });
  expect(grade).toBe("C");
});

test("a sanction revoked on appeal is gone at every day once the revocation is known, and stands as it was known before", () => {
  const sanction = {
    type: "sanction",
    cadreId,
    unitId,
    code: "party-serious-warning",
    decidedOn: "2024-09-02",
    effectiveOn: "2024-09-05",
    conductOn: "2024-03-01",
    incidentId: "INC-R",
    ...adjudicated,
  } as const;
  const archive = cadreWith([
    {
      type: "controlFinding",
      id: "F1",
      cadreId,
      unitId,
      category: "gift-accepted",
      amount: "8000.00 CNY",
      incidentId: "INC-R",
      occurredOn: "2024-03-01",
      recordedOn: "2024-09-05",
      ...adjudicated,
    },
    { ...sanction, id: "S1", recordedOn: "2024-09-05" },
    {
      ...sanction,
      id: "S2",
      supersedes: "S1",
      appealStatus: "revoked",
      appealDecidedOn: "2025-05-06",
      revokedOn: "2025-05-06",
      recordedOn: "2025-05-10",
    },
  ]);
  const page = (days: { asOf: string; knownAt?: string }) => assess(archive, { ...days, audience: "dic" });
  const ofIncident = (days: { asOf: string; knownAt?: string }) =>
    page(days)
      .ledger.filter(({ incident }) => incident === "INC-R")
      .map(({ rule, value }) => [rule, value]);
  const barred = (days: { asOf: string; knownAt?: string }) =>
    page(days).gates.find(({ id }) => id === "sanction-period")?.status;
  const before = { asOf: "2025-03-31" };
  expect([ofIncident(before), barred(before)]).toEqual([[["caa-sanction-active", 20_000]], "barred"]);
  for (const known of [{ asOf: "2025-03-31", knownAt: asOf }, { asOf }]) {
    expect([ofIncident(known), barred(known)]).toEqual([[], "free"]);
    expect(page(known).timeline.map(({ record }) => record)).not.toContain("S2");
    expect(statuses(archive, "caa-sanction-active", known)).toEqual({});
  }
  const asItWasKnown = { asOf, knownAt: "2025-05-09" };
  expect([ofIncident(asItWasKnown), barred(asItWasKnown)]).toEqual([[["caa-sanction-active", 20_000]], "barred"]);
});

type Decision = {
  readonly code: "admin-warning" | "admin-demerit" | "party-warning" | "party-serious-warning" | "admonition";
  readonly effectiveOn: string;
  readonly statedPeriod?: string;
};
const decided = (index: number, { effectiveOn, ...decision }: Decision) =>
  ({
    type: "sanction",
    id: `S${index}`,
    cadreId,
    unitId,
    ...decision,
    decidedOn: effectiveOn,
    effectiveOn,
    conductOn: "2015-01-01",
    incidentId: `INC-${index}`,
    recordedOn: effectiveOn,
    ...adjudicated,
  }) as const;

test.each<[string, readonly Decision[], string, string, string]>([
  [
    "an administrative warning of 2024-01-31",
    [{ code: "admin-warning", effectiveOn: "2024-01-31" }],
    "sanction-period",
    "2024-07-30",
    "2024-07-31",
  ],
  [
    "a demerit of 2024-02-29",
    [{ code: "admin-demerit", effectiveOn: "2024-02-29" }],
    "sanction-period",
    "2025-02-27",
    "2025-02-28",
  ],
  [
    "a demerit with a stated period of 20 months",
    [{ code: "admin-demerit", effectiveOn: "2024-01-10", statedPeriod: "20 months" }],
    "sanction-period",
    "2025-09-09",
    "2025-09-10",
  ],
  [
    "an admonition of 2025-01-10",
    [{ code: "admonition", effectiveOn: "2025-01-10" }],
    "admonition-period",
    "2025-07-09",
    "2025-07-10",
  ],
  [
    "a serious warning of 2016-07-15 within a warning of 2016-01-15",
    [
      { code: "party-warning", effectiveOn: "2016-01-15" },
      { code: "party-serious-warning", effectiveOn: "2016-07-15" },
    ],
    "sanction-period",
    "2018-07-14",
    "2018-07-15",
  ],
])("%s bars until its last day and not on the next", (_, decisions, gate, lastDay, freeFrom) => {
  const archive = cadreWith(decisions.map((one, index) => decided(index + 1, one)));
  const stateOn = (day: string) => assess(archive, { asOf: day, audience: "dic" }).gates.find(({ id }) => id === gate);
  expect(stateOn(lastDay)).toMatchObject({ status: "barred", freeFrom });
  expect(stateOn(freeFrom)?.status).toBe("free");
});
