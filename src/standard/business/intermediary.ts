import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An intermediary a unit works with; accounts, telephones and addresses are salted hashes. */
export const intermediary = defineRecord("intermediary", {
  title: { zh: "中介机构", en: "Intermediary" },
  nature: "state",
  subjects: { unitId: "unit" },
  level: "L2",
  fields: () => ({
    unitId: subjectIds.unitId,
    intermediaryId: id().meta(titled("机构代码", "Intermediary")),
    kind: orNone(
      choice("机构类型", "Kind of intermediary", {
        agency: ["专业代理", "Agency"],
        broker: ["经纪", "Broker"],
        "part-time-agency": ["兼业代理", "Part-time agency"],
        "vehicle-dealer": ["车商", "Vehicle dealer"],
        adjuster: ["公估", "Adjuster"],
      }),
    ),
    licensed: orNone(z.boolean()).meta(titled("具备业务资质", "Licensed")),
    registeredOn: civilDate().meta(titled("注册日期", "Registered on")),
    beneficialOwners: z.array(id()).meta(titled("实际控制人", "Beneficial owners")),
    accountHash: text().meta(titled("账户（散列）", "Account (hash)")),
    phoneHash: text().meta(titled("电话（散列）", "Telephone (hash)")),
    addressHash: text().meta(titled("地址（散列）", "Address (hash)")),
  }),
});
