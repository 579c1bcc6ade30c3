import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { postAssessment } from "../postAssessment.js";

/** Who holds the post today, as its profile says; none where it is vacant. */
export const postAssessmentIncumbentId = defineDerived(
  ownerNamed<typeof postAssessment>("postAssessment"),
  "incumbentId",
  {
    type: { scalar: "id", list: false },
    title: { zh: "岗位现任人员", en: "Incumbent of the post" },
    compute: ({ postId }, scope) => {
      if (typeof postId !== "string") return postId;
      const incumbent = scope.profileFact("post", postId, "incumbentId");
      return typeof incumbent === "string" || incumbent === null ? incumbent : undefined;
    },
  },
);
