import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A hit that has waited for months for a person's decision. */
export const eduScreeningHitUnreviewed = plants({
  rule: "edu-screening-hit-unreviewed",
  subjects: ["unit"],
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      cadreId: "C-81305",
      round: "2025-1",
      screenerId: "C-90003",
      item: "lawsuit",
      hit: true,
      occurredOn: daysAgo(draft.random.between(40, 170)),
      source: "compliance",
    }),
});
