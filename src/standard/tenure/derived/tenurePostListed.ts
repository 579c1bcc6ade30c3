import { defineDerived, ownerNamed } from "../../../model/index.js";
import { postFactThen } from "../postFactThen.js";
import type { tenure } from "../tenure.js";

/** Whether the post is listed for departure audit: as the record says of that time, else as the post register says. */
export const tenurePostListed = defineDerived(ownerNamed<typeof tenure>("tenure"), "postListed", {
  type: { scalar: "boolean", list: false },
  title: { zh: "列入离任审计范围", en: "Listed for departure audit" },
  compute: (record, scope) => postFactThen(record.postListedThen, record.postId, "auditListed", scope),
});
