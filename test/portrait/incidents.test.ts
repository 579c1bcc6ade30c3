import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay, parseCivilDate } from "../../src/kernel/index.js";
import { compileRulebook } from "../../src/portrait/index.js";
import { everything, tinyArchive, tinyRulebook } from "./tinyArchive.js";
import { tinyModel } from "./tinyModel.js";

const assess = compileRulebook(tinyRulebook(), tinyModel);
const first = parseCivilDate("2024-02-10")?.first ?? 0;
const anyDay = fc.integer({ min: first, max: first + 1_500 }).map(formatDay);

test("P-28: of a cleared incident nothing exists on any day but its name among the cleared", () => {
  const cleared = [...everything, { type: "clearance", id: "C-2", occurredOn: "2025-03-01", incidentId: "INC-1" }];
  fc.assert(
    fc.property(anyDay, (asOf) => {
      const { cleared: named, ...rest } = assess(tinyArchive(cleared), {
        asOf,
        audience: "dic",
        knownAt: "2025-06-30",
      });
      expect(named.map(({ incident }) => incident)).toContain("INC-1");
      expect(JSON.stringify(rest)).not.toMatch(/INC-1|S-1|R-7|INC-9|R-5/);
    }),
    { numRuns: 60 },
  );
});

test("P-29: from the day its last penalty ends an incident is in no ledger, floor or gate again", () => {
  fc.assert(
    fc.property(anyDay, (asOf) => {
      const portrait = assess(tinyArchive(everything), { asOf, audience: "dic", knownAt: "2025-06-30" });
      const isOver = asOf >= "2025-08-10";
      expect(portrait.ledger.some(({ incident }) => incident === "INC-1")).toBe(!isOver);
      expect(portrait.gates[0]?.status).toBe(isOver ? "free" : "barred");
    }),
    { numRuns: 60 },
  );
});

test("a penalty revoked on appeal is gone on every day, and its incident contributes nothing", () => {
  const revoked = everything.map((one) => (one.id === "S-1" ? { ...one, revokedOn: "2025-05-01" } : one));
  const portrait = assess(tinyArchive(revoked), { asOf: "2025-04-01", audience: "dic", knownAt: "2025-06-30" });
  expect(portrait.ledger.map(({ incident }) => incident)).not.toContain("INC-1");
  expect(portrait.timeline.map(({ record }) => record)).not.toContain("S-1");
  expect(portrait.gates[0]?.status).toBe("free");
});

test("P-27: unproven letters change nothing for readers below their level, and no number for the others", () => {
  const letters = Array.from({ length: 200 }, (_, index) => ({
    type: "letter",
    id: `L-${index + 10}`,
    occurredOn: "2025-06-03",
    verification: "alleged",
  }));
  const numbers = (records: Parameters<typeof tinyArchive>[0]) => {
    const { points, score, grade, established, interval } = assess(tinyArchive(records), {
      asOf: "2025-06-30",
      audience: "dic",
    });
    return { points, score, grade, established, interval };
  };
  expect(numbers([...everything, ...letters])).toEqual(numbers(everything));
  const below = { asOf: "2025-06-30", audience: "compliance" } as const;
  expect(assess(tinyArchive([...everything, ...letters]), below)).toEqual(assess(tinyArchive(everything), below));
});
