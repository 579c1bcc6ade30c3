import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The right outlived the post by weeks. */
export const pstAccessNotRevoked = plants({
  rule: "pst-access-not-revoked",
  subjects: ["post", "unit"],
  touches: ["accessRight"],
  plant: (draft) =>
    draft.add("accessRight", {
      cadreId: "C-80007",
      system: "理赔系统",
      right: "approve",
      incompatibleRights: [],
      leftPostOn: daysAgo(draft.random.between(20, 90)),
      effectiveFrom: daysAgo(900),
      recordedOn: daysAgo(10),
      source: "compliance",
    }),
});
