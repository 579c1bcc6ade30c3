import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { tenure } from "../../tenure/tenure.js";
import type { cadre } from "../cadre.js";
import { keyPostAllYear } from "../keyPostAllYear.js";

/** Whether the cadre sat in a key post on every day of the last closed calendar year. */
export const cadreKeyPostAllYear = defineDerived(ownerNamed<typeof cadre>("cadre"), "keyPostAllYear", {
  type: { scalar: "boolean", list: false },
  title: { zh: "全年任关键岗位", en: "In a key post all year" },
  compute: ({ id }, scope) => {
    const tenures = scope.records(ownerNamed<typeof tenure>("tenure").type);
    return keyPostAllYear(
      tenures.filter(({ fields }) => fields["cadreId"] === id),
      scope,
    );
  },
});
