import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A change of payee data on a claim, from the log of the claims system. No second signature is written as `null`. */
export const payeeChange = defineRecord("payeeChange", {
  title: { zh: "收款信息变更", en: "Change of payee" },
  nature: "event",
  subjects: { changedById: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    changedById: id().meta(titled("变更人", "Changed by")),
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    claimId: id().meta(titled("赔案", "Claim")),
    approvedOn: orNone(civilDate()).meta(titled("核赔通过日期", "Claim approved on")),
    manual: z.boolean().meta(titled("手工变更", "Manual")),
    secondSignerId: id().meta(titled("复核人", "Second signer")),
    oldAccountHash: orNone(text()).meta(titled("原账户（散列）", "Old account (hash)")),
    newAccountHash: text().meta(titled("新账户（散列）", "New account (hash)")),
    reason: orNone(
      choice("变更原因", "Reason", {
        "account-error": ["账户信息有误", "Account wrong"],
        "customer-request": ["客户申请", "Customer's request"],
        court: ["司法协助", "Court order"],
        other: ["其他", "Other"],
      }),
    ),
  }),
});
