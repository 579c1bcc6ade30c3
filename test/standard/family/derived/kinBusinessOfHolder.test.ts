import { describe, expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type AnyRecord = RecordInput<typeof standardModel>;
interface Given {
  readonly subject?: { readonly kind: "cadre" | "post" | "unit"; readonly id: string };
  readonly loaded?: "all" | { readonly [type: string]: "partial" | "complete" };
}

/** What is derived of an interest of kin of C-1, read in the archive of a post, a unit or the cadre. */
function derived(
  name: string,
  others: readonly AnyRecord[],
  effectiveTo: string | null = null,
  given: Given = {},
): unknown {
  const business = {
    ...exampleRecords.kinBusiness,
    id: "X1",
    cadreId: "C-1",
    kinId: "K-1",
    entityId: "S-1",
    effectiveTo,
  };
  const { subject = { kind: "post", id: "P-1" }, loaded = "all" } = given;
  const own = others.filter(({ type }) => type === "tenure");
  const beside = others.filter(({ type }) => type !== "tenure");
  const isOwn = subject.kind === "cadre";
  return factOf(
    viewOf(isOwn ? [business, ...others] : own, {
      asOf: "2025-06-30",
      subject,
      loaded,
      related: {
        units: [
          { id: "U-1", parentUnitId: "U-9" },
          { id: "U-9", parentUnitId: null },
        ],
        ...(isOwn ? {} : { records: [business, ...beside] }),
      },
    }),
    "kinBusiness",
    "X1",
    name,
  );
}

const tenure = (id: string, effectiveFrom: string, effectiveTo: string | null, more = {}): AnyRecord => ({
  ...exampleRecords.tenure,
  id,
  effectiveFrom,
  effectiveTo,
  ...more,
});

describe("in office since", () => {
  const unit = { subject: { kind: "unit", id: "U-1" } } as const;

  test("is the first day of a run without a gap", () => {
    const run = [tenure("T1", "2020-01-01", "2022-12-31"), tenure("T2", "2023-01-01", null)];
    expect(derived("inOfficeSince", run)).toBe("2020-01-01");
    const gap = [tenure("T1", "2020-01-01", "2022-12-30"), tenure("T2", "2023-01-01", null)];
    expect(derived("inOfficeSince", gap)).toBe("2023-01-01");
  });

  test("is none where the cadre left before, or held another post", () => {
    expect(derived("inOfficeSince", [tenure("T1", "2020-01-01", "2025-06-29")])).toBeNull();
    expect(derived("inOfficeSince", [tenure("T1", "2020-01-01", "2025-06-30")])).toBe("2020-01-01");
    expect(derived("inOfficeSince", [])).toBeNull();
  });

  test("is looked at on the last day of the part that kin had", () => {
    const left = [tenure("T1", "2020-01-01", "2024-12-31")];
    expect(derived("inOfficeSince", left, "2024-12-31")).toBe("2020-01-01");
    expect(derived("inOfficeSince", left, "2025-01-01")).toBeNull();
  });

  test("of a unit is the first day in it, in whichever post", () => {
    const moved = [tenure("T1", "2020-01-01", "2022-12-31", { postId: "P-7" }), tenure("T2", "2023-01-01", null)];
    expect(derived("inOfficeSince", moved, null, unit)).toBe("2020-01-01");
    expect(derived("inOfficeSince", [tenure("T1", "2020-01-01", null, { cadreId: "C-2" })], null, unit)).toBeNull();
  });

  test("of a cadre is the first day in office", () => {
    const cadre = { subject: { kind: "cadre", id: "C-1" } } as const;
    expect(derived("inOfficeSince", [tenure("T1", "2020-01-01", null)], null, cadre)).toBe("2020-01-01");
  });

  test("is not known where a day, a post or a part of the tenures is not", () => {
    expect(derived("inOfficeSince", [tenure("T1", "2020-01-01", "2025")])).toBeUndefined();
    expect(derived("inOfficeSince", [], null, { loaded: { tenure: "partial" } })).toBeUndefined();
    const held = [tenure("T1", "2020-01-01", null)];
    expect(derived("inOfficeSince", held, null, { loaded: { tenure: "partial" } })).toBe("2020-01-01");
  });
});

describe("relation", () => {
  const kinship = (id: string, more = {}): AnyRecord => ({
    ...exampleRecords.kinship,
    id,
    cadreId: "C-1",
    kinId: "K-1",
    relation: "sibling",
    ...more,
  });

  test("is that of the kinship of the same two", () => {
    const others = [
      kinship("K1"),
      kinship("K2", { kinId: "K-2", relation: "child" }),
      kinship("K3", { cadreId: "C-2" }),
    ];
    expect(derived("relation", others)).toBe("sibling");
  });

  test("is none where they are not kin by the file", () => {
    expect(derived("relation", [kinship("K1", { kinId: "K-2" })])).toBeNull();
    expect(derived("relation", [], null, { loaded: { kinship: "partial" } })).toBeUndefined();
  });

  test("is not known where two kinships disagree", () => {
    expect(derived("relation", [kinship("K1"), kinship("K2", { relation: "child" })])).toBeUndefined();
  });
});

describe("recused", () => {
  const recusal = (more = {}): AnyRecord => ({
    ...exampleRecords.recusal,
    id: "R1",
    cadreId: "C-1",
    counterpartyId: "S-1",
    participated: false,
    effectiveFrom: "2024-01-01",
    effectiveTo: null,
    ...more,
  });

  test("is true while the cadre stands back from the very enterprise", () => {
    expect(derived("recused", [recusal()])).toBe(true);
    for (const other of [
      { cadreId: "C-2" },
      { counterpartyId: "S-2" },
      { counterpartyId: null },
      { participated: true },
      { effectiveTo: "2025-06-29" },
    ])
      expect(derived("recused", [recusal(other)])).toBe(false);
  });

  test("is not known where the end or the rest of the recusals is not", () => {
    expect(derived("recused", [recusal({ effectiveTo: "2025" })])).toBeUndefined();
    expect(derived("recused", [], null, { loaded: { recusal: "partial" } })).toBeUndefined();
  });
});

test("the last day of a part that lasts is today", () => {
  expect(derived("lastDay", [])).toBe("2025-06-30");
  expect(derived("lastDay", [], "2025-03-31")).toBe("2025-03-31");
});

test("an interest concerns the cadre whose kin hold it, and the posts and units where that cadre is in office", () => {
  const held = [tenure("T1", "2020-01-01", null)];
  const left = [tenure("T1", "2020-01-01", "2025-06-29")];
  expect(derived("concernsSubject", left, null, { subject: { kind: "cadre", id: "C-1" } })).toBe(true);
  expect(derived("concernsSubject", held)).toBe(true);
  expect(derived("concernsSubject", left)).toBe(false);
  expect(derived("concernsSubject", [], null, { loaded: { tenure: "partial" } })).toBeUndefined();
});
