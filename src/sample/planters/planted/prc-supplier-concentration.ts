import { plants } from "../Planter.js";

/** Half of the money went to one supplier. */
export const prcSupplierConcentration = plants({
  rule: "prc-supplier-concentration",
  subjects: ["cadre", "post"],
  line: "procurement",
  touches: ["payment"],
  peers: { let: "share", subjects: 24, q1: "5 %", median: "6.25 %", q3: "8 %", upperFence: "12.5 %" },
  plant: (draft) => {
    for (const payment of draft.all("payment").slice(0, 16)) payment["supplierId"] = "SUP-900";
    return "SUP-900";
  },
});
