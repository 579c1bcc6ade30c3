import { defineModel } from "../model/index.js";
import { cadre } from "./basics/cadre.js";
import { post } from "./basics/post.js";
import { unit } from "./basics/unit.js";
import { standardDerived, standardRecords } from "./index.gen.js";

/** The entities of an insurer's integrity archives: cadres, posts, units and what is recorded of them (domain §2, §3). */
export const standardModel = defineModel({
  id: "standard",
  title: { zh: "标准廉政档案模型", en: "Standard integrity archive model" },
  subjects: { cadre, post, unit },
  records: standardRecords,
  derived: standardDerived,
  sets: {
    staffAccounts: {
      title: { zh: "员工及登记亲属账户（散列）", en: "Accounts of staff and registered kin (hashes)" },
      type: { scalar: "text", list: false },
    },
  },
});
