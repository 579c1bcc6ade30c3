import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { rectificationAspect } from "../fields/rectificationAspect.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A problem to be put right by a day; `occurredOn` is the day it was entered. */
export const rectificationItem = defineRecord("rectificationItem", {
  title: { zh: "整改事项", en: "Rectification item" },
  nature: "event",
  subjects: { ownerId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    ownerId: id().meta(titled("责任人", "Owner")),
    unitId: subjectIds.unitId,
    campaign: text().meta(titled("专项", "Campaign")),
    aspect: choice("方面", "Aspect", rectificationAspect),
    problem: text().meta(titled("问题", "Problem")),
    due: civilDate().meta(titled("整改期限", "Due")),
    status: choice("状态", "Status", {
      open: ["未整改", "Open"],
      "in-progress": ["整改中", "In progress"],
      submitted: ["已提交", "Submitted"],
      "verified-closed": ["已核验销号", "Verified and closed"],
      returned: ["退回", "Returned"],
      overdue: ["逾期", "Overdue"],
    }),
    closedOn: orNone(civilDate()).meta(titled("销号日期", "Closed on")),
    verifierId: orNone(id()).meta(titled("核验人", "Verifier")),
    evidenceRef: orNone(text()).meta(titled("佐证材料", "Evidence")),
    fake: orNone(z.boolean()).meta(titled("虚假整改", "Fake")),
  }),
});
