import { defineDerived, ownerNamed } from "../../../model/index.js";
import { measures } from "../period/measures.js";
import { standingCode } from "../period/standingDecision.js";
import type { sanction } from "../sanction.js";

/** Which regime the measure belongs to. */
export const sanctionTrack = defineDerived(ownerNamed<typeof sanction>("sanction"), "track", {
  type: { scalar: "enum", list: false, members: ["first-form", "party", "administrative", "organisational"] },
  title: { zh: "处分类型", en: "Track" },
  memberTitles: {
    "first-form": { zh: "第一种形态", en: "First form" },
    party: { zh: "党纪处分", en: "Party sanction" },
    administrative: { zh: "政务处分或处分", en: "Administrative sanction" },
    organisational: { zh: "组织处理", en: "Organisational handling" },
  },
  compute: (record) => {
    const code = standingCode(record);
    return code === undefined ? undefined : measures[code].track;
  },
});
