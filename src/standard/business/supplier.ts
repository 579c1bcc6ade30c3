import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { businessLine } from "../fields/businessLine.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A supplier of a unit, as the register knew it from when to when; persons, accounts, telephones and addresses are salted
 * hashes.
 */
export const supplier = defineRecord("supplier", {
  title: { zh: "供应商", en: "Supplier" },
  nature: "state",
  subjects: { unitId: "unit" },
  level: "L2",
  fields: () => ({
    unitId: subjectIds.unitId,
    supplierId: id().meta(titled("供应商代码", "Supplier")),
    registeredOn: civilDate().meta(titled("注册日期", "Registered on")),
    legalRepHash: text().meta(titled("法定代表人（散列）", "Legal representative (hash)")),
    owners: z.array(id()).meta(titled("股东与实际控制人", "Owners")),
    accountHash: text().meta(titled("账户（散列）", "Account (hash)")),
    phoneHash: text().meta(titled("电话（散列）", "Telephone (hash)")),
    addressHash: text().meta(titled("地址（散列）", "Address (hash)")),
    smallEnterprise: z.boolean().meta(titled("中小企业", "Small or medium enterprise")),
    line: businessLine,
    blacklisted: orNone(z.boolean()).meta(titled("列入禁入名单", "Blacklisted")),
  }),
});
