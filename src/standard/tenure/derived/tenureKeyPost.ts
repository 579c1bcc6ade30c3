import { defineDerived, ownerNamed } from "../../../model/index.js";
import { postFactThen } from "../postFactThen.js";
import type { tenure } from "../tenure.js";

/** Whether the post is a key post: as the record says of that time, else as the post register says. */
export const tenureKeyPost = defineDerived(ownerNamed<typeof tenure>("tenure"), "keyPost", {
  type: { scalar: "boolean", list: false },
  title: { zh: "关键岗位", en: "Key post" },
  compute: (record, scope) => postFactThen(record.keyPostThen, record.postId, "keyPost", scope),
});
