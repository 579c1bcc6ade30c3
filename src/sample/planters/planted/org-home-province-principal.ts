import { holdSince } from "../../background/career.js";
import { plants } from "../Planter.js";

/** Principal of a provincial unit where the cadre grew up. */
export const orgHomeProvincePrincipal = plants({
  rule: "org-home-province-principal",
  touches: ["tenure", "rotation", "talk"],
  plant: (draft) => {
    const id = holdSince(draft, 10);
    draft.profile["growthProvince"] = "43";
    draft.units.set("U-4309-P", {
      id: "U-4309-P",
      title: "省分公司",
      level: "provincial",
      parentUnitId: null,
      province: "43",
      city: "01",
    });
    for (const tenure of draft.all("tenure")) {
      tenure["principal"] = true;
      tenure["unitId"] = "U-4309-P";
    }
    return id;
  },
});
