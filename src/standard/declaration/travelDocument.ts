import { z } from "zod";
import { civilDate, defineRecord, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A private passport or permit, from its issue to its expiry, and when it was handed in for keeping. Kept by the holder is
 * written as `handedInOn: null`.
 */
export const travelDocument = defineRecord("travelDocument", {
  title: { zh: "因私出国（境）证件", en: "Private travel paper" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    documentKind: choice("证件类型", "Kind of paper", {
      passport: ["因私护照", "Ordinary passport"],
      "hk-macau-permit": ["往来港澳通行证", "Hong Kong and Macau permit"],
      "taiwan-permit": ["往来台湾通行证", "Taiwan permit"],
    }),
    issuedOn: civilDate().meta(titled("签发日期", "Issued on")),
    handedInOn: civilDate().meta(titled("上交保管日期", "Handed in on")),
    registered: z.boolean().meta(titled("已登记备案", "Registered")),
  }),
});
