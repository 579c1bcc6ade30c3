import type { ArchiveInput, RecordInput } from "../../src/index.js";
import type { standardModel } from "../../src/standard-entry.js";
import { exampleRecords } from "../standard/exampleRecords.js";

type AnyRecord = RecordInput<typeof standardModel>;
type Related = NonNullable<NonNullable<ArchiveInput<typeof standardModel>["related"]>["records"]>;

const numbered = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** C-13 to C-18 sit in the leadership team of U-2; C-19 and C-20 do not. */
export function ecologyTeam(seats: Related): Related {
  return seats.map((one, index) => (one.type === "tenure" ? { ...one, leadershipTeamThen: index < 6 } : one));
}

/** A year of the unit: complaints, items, rotations, talks and measures, heavy ones against so many people. */
export function ecologyRecords(third: number): readonly AnyRecord[] {
  const measure = (cadreId: string, code: "party-warning" | "admin-removal"): AnyRecord => ({
    ...exampleRecords.sanction,
    id: `S-${cadreId}`,
    cadreId,
    code,
    decidedOn: "2025-01-05",
    effectiveOn: "2025-01-05",
    incidentId: `I-${cadreId}`,
  });
  return [
    ...numbered(7, (n): AnyRecord => {
      const outcome = n <= 2 ? "substantiated" : n === 3 ? "partly-substantiated" : "unfounded";
      const outcomeOn = n === 7 ? "2024-06-30" : "2025-01-20";
      return { ...exampleRecords.complaint, id: `Q-${n}`, incidentId: `IQ-${n}`, outcome, outcomeOn };
    }),
    ...numbered(7, (n): AnyRecord => {
      const status = n <= 5 ? "verified-closed" : "open";
      return { ...exampleRecords.rectificationItem, id: `RI-${n}`, status };
    }),
    ...numbered(
      4,
      (n): AnyRecord => ({
        ...exampleRecords.rotationPlan,
        id: `RP-${n}`,
        dueOn: "2025-03-31",
        deferredRef: null,
        completedOn: n === 1 ? "2025-01-05" : null,
      }),
    ),
    ...numbered(
      5,
      (n): AnyRecord => ({ ...exampleRecords.talk, id: `KR-${n}`, cadreId: `C-${n + 12}`, kind: "routine" }),
    ),
    ...numbered(6, (n): AnyRecord => ({ ...exampleRecords.talk, id: `KW-${n}`, cadreId: `C-${n}`, kind: "reminder" })),
    ...["C-1", "C-7", "C-8", "C-9", "C-10"].map((id) => measure(id, "party-warning")),
    ...numbered(third, (n) => measure(`C-${n + 10}`, "admin-removal")),
    ...numbered(
      5,
      (n): AnyRecord => ({
        ...exampleRecords.disciplinaryCase,
        id: `DC-${n}`,
        cadreId: `C-${n + 15}`,
        judicialTransferOn: "2025-01-20",
      }),
    ),
  ];
}
