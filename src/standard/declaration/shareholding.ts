import { z } from "zod";
import { defineRecord, id, money, share, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** Shares held by the cadre (`holder` is `self`) or by kin (`holder` is the kin code). No approval is written as `null`. */
export const shareholding = defineRecord("shareholding", {
  title: { zh: "持股", en: "Shareholding" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    holder: id().meta(titled("持有人", "Holder")),
    entityId: id().meta(titled("企业代码", "Enterprise")),
    listed: choice("上市情况", "Listing", {
      "exchange-listed": ["证券交易所上市", "Exchange-listed"],
      neeq: ["新三板", "NEEQ"],
      unlisted: ["非上市", "Unlisted"],
      partnership: ["合伙企业", "Partnership"],
    }),
    share: share().meta(titled("持股比例", "Share")),
    amount: money("CNY").meta(titled("金额", "Amount")),
    declared: z.boolean().meta(titled("已申报", "Declared")),
    approvedRef: text().meta(titled("批准文号", "Approval")),
    nominee: orNone(z.boolean()).meta(titled("他人代持", "Held by a nominee")),
  }),
});
