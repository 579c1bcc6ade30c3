import { z } from "zod";
import { defineRecord, id, titled } from "../../model/index.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A property as the real-estate register shows it, of the cadre (`holder` is `self`) or of kin (the kin code), from the day of
 * acquisition to that of disposal. Reports list it under the same code (`declaredItem.propertyId`).
 */
export const registeredProperty = defineRecord("registeredProperty", {
  title: { zh: "不动产登记", en: "Registered property" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    holder: id().meta(titled("权利人", "Holder")),
    propertyId: id().meta(titled("不动产代码", "Property")),
    area: z.int().meta(titled("面积", "Area", { unit: ["平方米", "m²"] })),
  }),
});
