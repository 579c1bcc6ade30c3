import { civilDate, defineRecord, id, money, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A gift entered in the register; `occurredOn` is the day it was received. */
export const gift = defineRecord("gift", {
  title: { zh: "礼品登记", en: "Gift" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    giverKind: choice("赠送方", "Giver", {
      "service-target": ["管理和服务对象", "Service target"],
      subordinate: ["下属", "Subordinate"],
      supplier: ["供应商", "Supplier"],
      agency: ["中介机构", "Agency"],
      unrelated: ["无业务关系", "Unrelated"],
    }),
    giverId: orNone(id()).meta(titled("赠送方代码", "Giver's code")),
    value: money("CNY").meta(titled("价值", "Value")),
    handedOverOn: civilDate().meta(titled("上交日期", "Handed over on")),
    disposal: choice("处理方式", "Disposal", {
      returned: ["退还", "Returned"],
      "handed-over": ["上交", "Handed over"],
      "kept-with-approval": ["经批准留用", "Kept with approval"],
      "not-handed-over": ["未上交", "Not handed over"],
    }),
  }),
});
