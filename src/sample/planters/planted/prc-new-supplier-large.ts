import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A supplier two months old was given a large contract. */
export const prcNewSupplierLarge = plants({
  rule: "prc-new-supplier-large",
  subjects: ["unit", "post"],
  touches: ["contract", "supplier"],
  plant: (draft) => {
    draft.addRelated("supplier", {
      supplierId: "SUP-906",
      unitId: draft.subject.unitId,
      registeredOn: daysAgo(160),
      legalRepHash: "rep-906",
      owners: ["E-906"],
      accountHash: "acc-906",
      phoneHash: "tel-906",
      addressHash: "adr-906",
      smallEnterprise: true,
      line: "other",
      effectiveFrom: daysAgo(150),
      source: "finance",
    });
    return draft.add("contract", {
      approverId: draft.subject.cadreId,
      supplierId: "SUP-906",
      category: "services",
      amount: yuan(800000),
      occurredOn: daysAgo(100),
      source: "finance",
    });
  },
});
