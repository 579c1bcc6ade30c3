import { civilDate, defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A private journey abroad; `occurredOn` is the day of leaving. No approval, and a paper not handed in, are written as
 * `null`.
 */
export const privateExit = defineRecord("privateExit", {
  title: { zh: "因私出国（境）", en: "Private exit" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    destination: text().meta(titled("目的地", "Destination")),
    purpose: choice("事由", "Purpose", {
      tourism: ["旅游", "Tourism"],
      "family-visit": ["探亲", "Family visit"],
      study: ["学习", "Study"],
      medical: ["就医", "Medical treatment"],
      other: ["其他", "Other"],
    }),
    documentKind: choice("所持证件", "Travel paper", {
      passport: ["因私护照", "Ordinary passport"],
      "hk-macau-permit": ["往来港澳通行证", "Hong Kong and Macau permit"],
      "taiwan-permit": ["往来台湾通行证", "Taiwan permit"],
    }),
    approvedRef: text().meta(titled("批准文号", "Approval")),
    returnedOn: orNone(civilDate()).meta(titled("返回日期", "Returned on")),
    documentHandedInOn: civilDate().meta(titled("证件交回日期", "Paper handed in on")),
  }),
});
