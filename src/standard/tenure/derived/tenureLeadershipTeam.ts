import { defineDerived, ownerNamed } from "../../../model/index.js";
import { postFactThen } from "../postFactThen.js";
import type { tenure } from "../tenure.js";

/** Whether the post belongs to a leadership team: as the record says of that time, else as the post register says. */
export const tenureLeadershipTeam = defineDerived(ownerNamed<typeof tenure>("tenure"), "leadershipTeam", {
  type: { scalar: "boolean", list: false },
  title: { zh: "领导班子成员", en: "Leadership team" },
  compute: (record, scope) => postFactThen(record.leadershipTeamThen, record.postId, "leadershipTeam", scope),
});
