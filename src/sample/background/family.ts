import type { Draft } from "../draft/Draft.js";
import { dayOf } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";

/** Kin who work elsewhere, and now and then listed shares, declared. */
export function addFamily(draft: Draft): void {
  const { random } = draft;
  const kin = [
    ["K-1", "spouse"],
    ["K-2", "child"],
    ["K-3", "parent"],
  ] as const;
  const since = random.between(1996, 2012);
  for (const [kinId, relation] of kin.slice(0, random.between(0, 3)))
    draft.add("kinship", {
      kinId,
      relation,
      livesTogether: relation !== "parent",
      dependent: false,
      employer: `EMP-${random.between(100, 999)}`,
      jobTitle: "职员",
      // Known by its year only, as such things are.
      effectiveFrom: String(since),
      recordedOn: dayOf(2020, 1, 20),
      source: "self-declared",
    });
  if (random.chance(200))
    draft.add("shareholding", {
      holder: "self",
      entityId: `L-${random.between(600_000, 603_999)}`,
      listed: "exchange-listed",
      share: "0.01 %",
      amount: yuan(1000 * random.between(5, 90)),
      declared: true,
      approvedRef: null,
      effectiveFrom: dayOf(2022, random.between(1, 12), 10),
      source: "self-declared",
    });
}
