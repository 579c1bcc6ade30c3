import { defineDerived } from "../../../model/index.js";
import { postFactThen } from "../postFactThen.js";
import { tenure } from "../tenure.js";

/** Whether the post is listed for departure audit: as the record says of that time, else as the post register says. */
export const tenurePostListed = defineDerived(tenure, "postListed", {
  type: { scalar: "boolean", list: false },
  title: { zh: "列入离任审计范围", en: "Listed for departure audit" },
  compute: (record, scope) => postFactThen(record.postListedThen, record.postId, "auditListed", scope),
});
