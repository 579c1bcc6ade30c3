import { defineModel } from "../model/index.js";
import { cadre } from "./basics/cadre.js";
import { post } from "./basics/post.js";
import { unit } from "./basics/unit.js";
import { standardDerived } from "./derived.gen.js";
import { standardRecords } from "./records.gen.js";

/**
 * The standard model as its files declare it. Its types are those of `standardModel`; its catalogue is what `standardModel` is
 * made of, so that an assessment loads none of this.
 */
export const declaredModel = defineModel({
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
