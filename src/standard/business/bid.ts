import { z } from "zod";
import { civilDate, defineRecord, id, money, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** One bid in a tender. */
export const bid = defineRecord("bid", {
  title: { zh: "投标", en: "Bid" },
  nature: "event",
  subjects: { unitId: "unit" },
  level: "L2",
  fields: () => ({
    tenderId: id().meta(titled("招标项目", "Tender")),
    unitId: subjectIds.unitId,
    supplierId: id().meta(titled("投标人", "Bidder")),
    price: money("CNY").meta(titled("报价", "Price")),
    receivedOn: orNone(civilDate()).meta(titled("递交日期", "Received on")),
    disqualified: orNone(z.boolean()).meta(titled("被否决", "Disqualified")),
  }),
});
