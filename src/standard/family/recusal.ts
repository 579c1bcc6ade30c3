import { z } from "zod";
import { defineRecord, id, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A cadre stands back from a matter or, while it lasts, from all matters of a counterparty. */
export const recusal = defineRecord("recusal", {
  title: { zh: "公务回避", en: "Recusal" },
  nature: "state",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    ...subjectIds,
    matterKind: choice("事项类型", "Kind of matter", {
      tender: ["招标采购", "Tender"],
      claim: ["理赔", "Claim"],
      contract: ["合同", "Contract"],
      appointment: ["人事任免", "Appointment"],
      counterparty: ["往来单位", "Counterparty"],
      other: ["其他", "Other"],
    }),
    matterRef: id().meta(titled("事项代码", "Matter")),
    counterpartyId: id().meta(titled("往来单位代码", "Counterparty")),
    kinId: orNone(id()).meta(titled("亲属代码", "Kin")),
    participated: z.boolean().meta(titled("仍参与办理", "Took part nevertheless")),
  }),
});
