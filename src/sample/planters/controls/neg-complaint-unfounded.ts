import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Complaints that came to nothing, however many, score nothing. */
export const negComplaintUnfounded = staysSilent({
  name: "neg-complaint-unfounded",
  rule: "caa-complaint-substantiated",
  touches: ["complaint"],
  plant: (draft) => {
    for (const outcome of ["unfounded", "mistaken-report", "explained-accepted", "unverifiable"] as const)
      draft.add("complaint", {
        channel: "online",
        named: false,
        allegation: "gift-accepted",
        traceable: false,
        status: "closed",
        outcome,
        outcomeOn: daysAgo(30),
        verification: outcome === "unverifiable" ? "unverifiable" : "unfounded",
        occurredOn: daysAgo(draft.random.between(60, 300)),
        recordedOn: daysAgo(30),
        source: "complaint",
      });
    return undefined;
  },
});
