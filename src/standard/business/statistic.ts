import { z } from "zod";
import { civilDate, defineRecord, id, money, share, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A figure that a business system has aggregated over a window: a share, an amount or a number. `occurredOn` is the last day
 * of the window, `key` what the figure is about (an agency, a shop), `items` how many cases it stands on. `fence`,
 * `lowerFence` and `median` are of the peer group, and none where the group is too small to compare. A figure stands in for
 * records that a system does not deliver one by one; where both come they are one matter, and it counts once. A system that
 * delivers records and no figures says that there are none: `loaded` calls `statistic` complete.
 */
export const statistic = defineRecord("statistic", {
  title: { zh: "统计指标", en: "Statistic" },
  nature: "event",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    ...subjectIds,
    measure: id().meta(titled("指标", "Measure")),
    key: orNone(id()).meta(titled("统计对象", "Key")),
    windowFrom: civilDate().meta(titled("统计期起", "Window from")),
    windowTo: civilDate().meta(titled("统计期止", "Window to")),
    share: orNone(share()).meta(titled("比率", "Share")),
    amount: orNone(money("CNY")).meta(titled("金额", "Amount", { negative: true })),
    number: orNone(z.int()).meta(titled("数值", "Number", { negative: true })),
    fence: orNone(share()).meta(titled("同组上界", "Peer fence")),
    lowerFence: orNone(share()).meta(titled("同组下界", "Lower peer fence")),
    median: orNone(share()).meta(titled("同组中位数", "Peer median")),
    items: z.int().meta(titled("样本数", "Items")),
  }),
});
