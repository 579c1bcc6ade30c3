import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { tenure } from "../tenure.js";

/** The posts that nobody may hold beside this one, from the post register. */
export const tenureIncompatibleWith = defineDerived(ownerNamed<typeof tenure>("tenure"), "incompatibleWith", {
  type: { scalar: "id", list: true },
  title: { zh: "不相容岗位", en: "Incompatible posts" },
  compute: ({ postId }, scope) =>
    typeof postId === "string" ? scope.profileFact("post", postId, "incompatibleWith") : postId,
});
