import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { humanDecision } from "../fields/humanDecision.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A trip of an official car. No order is written as `null`; only what a human confirmed may count. */
export const vehicleTrip = defineRecord("vehicleTrip", {
  title: { zh: "公务用车记录", en: "Vehicle trip" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    vehicleId: id().meta(titled("车辆代码", "Vehicle")),
    orderRef: text().meta(titled("派车单号", "Order")),
    purpose: text().meta(titled("用途", "Purpose")),
    nonWorkingDay: z.boolean().meta(titled("非工作日用车", "On a day off")),
    kilometres: z.int().meta(titled("里程", "Distance", { unit: ["公里", "km"] })),
    humanDecision: orNone(humanDecision),
    decidedOn: orNone(civilDate()).meta(titled("结论日期", "Decided on")),
  }),
});
