import { type Archive, type ArchiveInput, compileRulebook, type Portrait, parseArchive } from "../../src/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";

type Input = ArchiveInput<typeof standardModel>;

const recorded = { recordedOn: "2025-01-31", verification: "documented" } as const;
export const day = { asOf: "2025-06-30", audience: "dic" } as const;
const assess = compileRulebook(standardRulebook, standardModel);

export function read(input: unknown): Archive<typeof standardModel> {
  const { archive, diagnostics } = parseArchive(JSON.stringify(input), standardModel);
  if (archive === undefined || diagnostics.length > 0)
    throw new Error(JSON.stringify(diagnostics.map(({ code, place }) => [code, place])));
  return archive;
}

/** 甲市中心支公司 (U-1) with 乙县支公司 (U-2) below it: cadres C-1 to C-12 sit in U-1, C-13 to C-20 in U-2; one post in each. */
export function unitInput(): Input {
  const seats = Array.from({ length: 20 }, (_, index) => ({
    type: "tenure" as const,
    id: `T-${index + 1}`,
    ...recorded,
    cadreId: `C-${index + 1}`,
    postId: `P-${index + 1}`,
    unitId: index < 12 ? "U-1" : "U-2",
    kind: "substantive" as const,
    effectiveFrom: "2023-01-01",
    effectiveTo: null,
  }));
  const post = (id: string, unitId: string) => ({
    kind: "post" as const,
    id,
    title: "定损岗",
    unitId,
    line: "claims" as const,
  });
  return {
    format: "integrity-archive/1",
    subject: { kind: "unit", id: "U-1", title: "甲市中心支公司", level: "city", parentUnitId: null },
    records: seats.filter(({ unitId }) => unitId === "U-1"),
    related: {
      units: [{ kind: "unit", id: "U-2", title: "乙县支公司", parentUnitId: "U-1" }],
      posts: [post("P-1", "U-1"), post("P-13", "U-2")],
      records: seats.filter(({ unitId }) => unitId === "U-2"),
    },
    loaded: "all",
  };
}

/** A portrait of a cadre, grade and points set by hand: what a roll-up reads of it. */
export function member(id: string, grade = "A", points = 0, kind = "cadre"): Portrait {
  const archive = read({ format: "integrity-archive/1", subject: { kind, id }, records: [], loaded: "all" });
  return { ...assess(archive, day), grade, points };
}
