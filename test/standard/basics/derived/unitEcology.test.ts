import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { viewOf } from "../../viewOf.js";

type AnyRecord = RecordInput<typeof standardModel>;
type Of<T extends AnyRecord["type"]> = Partial<RecordInput<typeof standardModel, T>>;
type Given = Parameters<typeof viewOf>[1];

const asOf = "2025-06-30";
const unit = (fact: string, records: readonly AnyRecord[], more: Partial<Given> = {}): unknown =>
  viewOf(records, { asOf, subject: { kind: "unit", id: "U-1" }, ...more }).scope.profileFact("unit", "U-1", fact);
/** The same record without one of its fields. */
const without = <T extends AnyRecord>(record: T, field: keyof T): T => {
  const { [field]: _, ...rest } = record;
  // BECAUSE: a record input may leave out any field but those of its envelope.
  return rest as unknown as T;
};

const complaint = (id: string, outcome: Of<"complaint">["outcome"], outcomeOn: string | null): AnyRecord => ({
  ...exampleRecords.complaint,
  id,
  ...(outcome === undefined ? {} : { outcome }),
  outcomeOn,
});

test("complaints count by the day of the outcome, a year ago to the day no more, and partly substantiated is substantiated", () => {
  const records = [
    complaint("Q1", "substantiated", "2025-06-30"),
    complaint("Q2", "partly-substantiated", "2024-07-01"),
    complaint("Q3", "unfounded", "2025-01-01"),
    complaint("Q4", "substantiated", "2024-06-30"),
    complaint("Q5", "pending", null),
  ];
  expect(unit("complaintsConcluded", records)).toBe(3);
  expect(unit("complaintsSubstantiated", records)).toBe(2);
  expect(unit("complaintsConcluded", [])).toBe(0);
});

test("a complaint of unknown outcome or day leaves unknown only what it would change", () => {
  const open = without(complaint("Q1", "unfounded", "2025-01-01"), "outcome" as never);
  expect(unit("complaintsConcluded", [open])).toBe(1);
  expect(unit("complaintsSubstantiated", [open])).toBeUndefined();
  expect(unit("complaintsConcluded", [complaint("Q1", "unfounded", "2024")])).toBeUndefined();
  expect(unit("complaintsSubstantiated", [complaint("Q1", "unfounded", "2024")])).toBe(0);
});

const item = (id: string, more: Of<"rectificationItem">): AnyRecord => ({
  ...exampleRecords.rectificationItem,
  id,
  ...more,
});

test("rectification items count by the day they were due, closed where verified", () => {
  const records = [
    item("I1", { due: "2024-07-01", status: "verified-closed" }),
    item("I2", { due: "2025-06-29", status: "submitted" }),
    item("I3", { due: "2024-06-30", status: "verified-closed" }),
    item("I4", { due: "2025-07-01", status: "verified-closed" }),
  ];
  expect(unit("rectificationDue", records)).toBe(2);
  expect(unit("rectificationClosed", records)).toBe(1);
  const silent = without(item("I1", { due: "2025-01-01" }), "status" as never);
  expect(unit("rectificationDue", [silent])).toBe(1);
  expect(unit("rectificationClosed", [silent])).toBeUndefined();
});

test("an item due today is due where it is closed, and still in time where it is not", () => {
  const today = (status: "submitted" | "verified-closed") => [item("I1", { due: "2025-06-30", status })];
  expect(unit("rectificationDue", today("submitted"))).toBe(0);
  expect(unit("rectificationDue", today("verified-closed"))).toBe(1);
  expect(unit("rectificationDue", [item("I1", { due: "2025-06", status: "submitted" })])).toBeUndefined();
});

const plan = (id: string, more: Of<"rotationPlan">): AnyRecord => ({
  ...exampleRecords.rotationPlan,
  id,
  dueOn: "2025-03-31",
  completedOn: null,
  deferredRef: null,
  ...more,
});

test("rotations count by the day they were due, none that was deferred, completed by the day of assessment", () => {
  const records = [
    plan("R1", { completedOn: "2025-03-01" }),
    plan("R2", { completedOn: null }),
    plan("R3", { deferredRef: "HC-1" }),
    plan("R4", { dueOn: "2025-07-01" }),
    plan("R5", { completedOn: "2025-07-01" }),
  ];
  expect(unit("rotationsDue", records)).toBe(3);
  expect(unit("rotationsCompleted", records)).toBe(1);
  expect(unit("rotationsDue", [without(plan("R1", {}), "dueOn" as never)])).toBeUndefined();
  expect(unit("rotationsCompleted", [plan("R1", { completedOn: "2025" })])).toBeUndefined();
});

const seat = (cadreId: string, more: Of<"tenure"> = {}): AnyRecord => ({
  ...exampleRecords.tenure,
  id: `T-${cadreId}`,
  cadreId,
  unitId: "U-2",
  leadershipTeamThen: true,
  effectiveFrom: "2020-01-01",
  effectiveTo: null,
  ...more,
});
const talk = (id: string, cadreId: string, more: Of<"talk"> = {}): AnyRecord => ({
  ...exampleRecords.talk,
  id,
  cadreId,
  kind: "routine",
  occurredOn: "2025-01-10",
  ...more,
});
const below = (...seats: readonly AnyRecord[]): Partial<Given> => ({
  subject: { kind: "unit", id: "U-1", parentUnitId: null },
  related: { units: [{ kind: "unit", id: "U-2", parentUnitId: "U-1" }], records: [...seats] },
});

test("members of lower teams are those of the day, each talked to once however often", () => {
  const team = below(
    seat("C-1"),
    seat("C-2"),
    seat("C-3", { effectiveTo: "2025-06-30" }),
    seat("C-4", { effectiveTo: "2025-06-29" }),
    seat("C-5", { leadershipTeamThen: false }),
    seat("C-6", { unitId: "U-1" }),
  );
  const talks = [
    talk("K1", "C-1"),
    talk("K2", "C-1"),
    talk("K3", "C-2", { kind: "collective" }),
    talk("K4", "C-3", { occurredOn: "2024-06-30" }),
    talk("K5", "C-9"),
  ];
  expect(unit("lowerTeamMembers", talks, team)).toBe(3);
  expect(unit("lowerTeamTalkedTo", talks, team)).toBe(1);
});

test("a talk with nobody knows whom leaves the coverage unknown until all have been talked to", () => {
  const vague = without(talk("K1", "C-1"), "cadreId" as never);
  expect(unit("lowerTeamTalkedTo", [vague], below(seat("C-1")))).toBeUndefined();
  expect(unit("lowerTeamTalkedTo", [vague, talk("K2", "C-1")], below(seat("C-1")))).toBe(1);
  expect(unit("lowerTeamMembers", [], below(seat("C-1", { effectiveTo: "2025" })))).toBeUndefined();
});

const sanction = (
  id: string,
  cadreId: string,
  code: NonNullable<Of<"sanction">["code"]>,
  more: Of<"sanction"> = {},
) => ({
  ...exampleRecords.sanction,
  id,
  cadreId,
  code,
  decidedOn: "2025-01-05",
  effectiveOn: "2025-01-05",
  ...more,
});
const forms = (records: readonly AnyRecord[], more: Partial<Given> = {}): readonly unknown[] =>
  ["peopleFirstForm", "peopleSecondForm", "peopleThirdForm", "peopleFourthForm", "peopleWithMeasures"].map((fact) =>
    unit(fact, records, more),
  );

test("a person counts once, by the gravest measure of the year", () => {
  const records = [
    talk("K1", "C-1", { kind: "reminder" }),
    talk("K2", "C-2", { kind: "warning" }),
    talk("K3", "C-9"),
    sanction("S1", "C-2", "admonition"),
    sanction("S2", "C-1", "party-serious-warning"),
    sanction("S3", "C-1", "admin-demerit"),
    sanction("S4", "C-3", "party-removal"),
    sanction("S5", "C-4", "admin-demotion"),
    sanction("S6", "C-5", "org-demotion"),
    sanction("S7", "C-6", "party-expulsion", { decidedOn: "2024-06-30" }),
  ];
  expect(forms(records)).toEqual([1, 2, 2, 0, 5]);
  expect(forms([])).toEqual([0, 0, 0, 0, 0]);
});

test("a clue settled in the first form counts, a revoked measure does not, a waived sanction is of the first form", () => {
  const records = [
    {
      ...exampleRecords.clueDisposal,
      id: "D1",
      cadreId: "C-1",
      result: "first-form",
      concludedOn: "2025-01-05",
    } as const,
    sanction("S1", "C-2", "party-removal", { revokedOn: "2025-06-30" }),
    sanction("S2", "C-3", "party-warning", { exempted: true }),
  ];
  expect(forms(records)).toEqual([2, 0, 0, 0, 2]);
});

test("who was handed over to the judicial authorities within the year is of the fourth form, whatever the sanction", () => {
  const handedOver = (id: string, cadreId: string, judicialTransferOn: string | null) =>
    ({ ...exampleRecords.disciplinaryCase, id, cadreId, judicialTransferOn }) as const;
  const records = [
    sanction("S1", "C-1", "party-expulsion"),
    handedOver("DC1", "C-1", "2025-01-20"),
    handedOver("DC2", "C-2", null),
    handedOver("DC3", "C-3", "2024-06-30"),
    handedOver("DC4", "C-4", "2024-07-01"),
    sanction("S2", "C-5", "party-expulsion"),
  ];
  expect(forms(records)).toEqual([0, 0, 1, 2, 3]);
});

test("a measure that does not say whom, when or how heavily leaves the forms unknown", () => {
  for (const field of ["cadreId", "code", "decidedOn"] as const)
    expect(forms([without(sanction("S1", "C-1", "party-warning"), field)])).toEqual(Array(5).fill(undefined));
});

test.each([
  ["complaint", ["complaintsConcluded", "complaintsSubstantiated"]],
  ["rectificationItem", ["rectificationDue", "rectificationClosed"]],
  ["rotationPlan", ["rotationsDue", "rotationsCompleted"]],
  ["tenure", ["lowerTeamMembers", "lowerTeamTalkedTo"]],
  [
    "talk",
    [
      "lowerTeamTalkedTo",
      "peopleFirstForm",
      "peopleSecondForm",
      "peopleThirdForm",
      "peopleFourthForm",
      "peopleWithMeasures",
    ],
  ],
  ["sanction", ["peopleFirstForm", "peopleSecondForm", "peopleThirdForm", "peopleFourthForm", "peopleWithMeasures"]],
  [
    "disciplinaryCase",
    ["peopleFirstForm", "peopleSecondForm", "peopleThirdForm", "peopleFourthForm", "peopleWithMeasures"],
  ],
  [
    "clueDisposal",
    ["peopleFirstForm", "peopleSecondForm", "peopleThirdForm", "peopleFourthForm", "peopleWithMeasures"],
  ],
] as const)("%s not fully loaded leaves unknown what counts it, and only that", (type, facts) => {
  const all = [
    "complaint",
    "rectificationItem",
    "rotationPlan",
    "tenure",
    "talk",
    "sanction",
    "clueDisposal",
    "disciplinaryCase",
  ];
  const loaded = Object.fromEntries(all.map((one) => [one, one === type ? "partial" : "complete"]));
  const names = [
    "complaintsConcluded",
    "complaintsSubstantiated",
    "rectificationDue",
    "rectificationClosed",
    "rotationsDue",
    "rotationsCompleted",
    "lowerTeamMembers",
    "lowerTeamTalkedTo",
    "peopleFirstForm",
    "peopleSecondForm",
    "peopleThirdForm",
    "peopleFourthForm",
    "peopleWithMeasures",
  ];
  const unknown = names.filter(
    (fact) => unit(fact, [], { loaded: loaded as NonNullable<Given["loaded"]> }) === undefined,
  );
  expect(unknown).toEqual(names.filter((name) => facts.some((fact) => fact === name)));
});

test("no other unit than that of the archive has the counts", () => {
  const view = viewOf([], { asOf, related: { units: [{ kind: "unit", id: "U-1" }] } });
  for (const fact of [
    "complaintsConcluded",
    "rectificationDue",
    "rotationsDue",
    "lowerTeamMembers",
    "peopleWithMeasures",
  ])
    expect(view.scope.profileFact("unit", "U-1", fact)).toBeUndefined();
});
