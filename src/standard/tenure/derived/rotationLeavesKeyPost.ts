import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { rotation } from "../rotation.js";

/** Whether the post that was left is a key post. In the archive of a post only its own handover counts, not that of the post its new holder came from. */
export const rotationLeavesKeyPost = defineDerived(ownerNamed<typeof rotation>("rotation"), "leavesKeyPost", {
  type: { scalar: "boolean", list: false },
  title: { zh: "离开关键岗位", en: "Leaves a key post" },
  compute: ({ fromPostId }, { subject, profileFact }) => {
    if (typeof fromPostId !== "string") return fromPostId === null ? false : undefined;
    if (subject.kind === "post" && subject.id !== fromPostId) return false;
    return profileFact("post", fromPostId, "keyPost");
  },
});
