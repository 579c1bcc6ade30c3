import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An outsider engaged to watch how claims are handled, by code and never by name, from engagement to its end. */
export const integritySupervisor = defineRecord("integritySupervisor", {
  title: { zh: "理赔廉洁监督员", en: "Claims integrity supervisor" },
  nature: "state",
  subjects: { unitId: "unit" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    supervisorId: id().meta(titled("监督员代码", "Supervisor")),
    fromKind: choice("来自", "From", {
      justice: ["司法行政机关", "Justice bureau"],
      "traffic-police": ["公安交警", "Traffic police"],
      appraiser: ["公估、鉴定机构", "Appraisers"],
      regulator: ["监管部门、行业协会", "Regulator or trade association"],
      "repair-trade": ["维修行业", "Repair trade"],
      customer: ["客户代表", "Customers"],
      media: ["新闻媒体", "Media"],
      deputy: ["人大代表、政协委员", "Deputies"],
      other: ["其他", "Other"],
    }),
    engagementRef: text().meta(titled("聘书文号", "Letter of engagement")),
    trainedOn: orNone(civilDate()).meta(titled("培训日期", "Trained on")),
  }),
});
