import { plants } from "../Planter.js";

/** Ten of twelve injured were given one grade by one agency. */
export const clmInjuryRatingPattern = plants({
  rule: "clm-injury-rating-pattern",
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    draft
      .all("claim")
      .slice(0, 12)
      .forEach((claim, index) => {
        Object.assign(claim, { ratingAgencyId: index < 10 ? "JD-1" : "JD-2", injuryGrade: 10 });
      });
    return undefined;
  },
});
