import { defineModel } from "../model/index.js";
import { cadre } from "./basics/cadre.js";
import { post } from "./basics/post.js";
import { unit } from "./basics/unit.js";
import { catalogueHash } from "./catalogueHash.gen.js";
import { standardDerived, standardRecords } from "./index.gen.js";

/** The entities of an insurer's integrity archives: cadres, posts, units and what is recorded of them (domain §2, §3). */
export const standardModel = defineModel({
  id: "standard",
  title: { zh: "标准廉政档案模型", en: "Standard integrity archive model" },
  subjects: { cadre, post, unit },
  records: standardRecords,
  derived: standardDerived,
  catalogueHash,
  sets: {
    staffAccounts: {
      title: { zh: "员工及登记亲属账户（散列）", en: "Accounts of staff and registered kin (hashes)" },
      type: { scalar: "text", list: false },
    },
    staffPhones: {
      title: { zh: "员工及登记亲属电话（散列）", en: "Telephones of staff and registered kin (hashes)" },
      type: { scalar: "text", list: false },
    },
    staffAndKin: {
      title: { zh: "员工及登记亲属代码", en: "Codes of staff and registered kin" },
      type: { scalar: "id", list: false },
    },
    publicAccounts: {
      title: {
        zh: "登记的修理厂、医院、法院账户（散列）",
        en: "Accounts of listed repair shops, hospitals and courts (hashes)",
      },
      type: { scalar: "text", list: false },
    },
  },
});
