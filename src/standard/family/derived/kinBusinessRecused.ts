import { exactDay, type StoredValue } from "../../../kernel/index.js";
import { dateIn, defineDerived, holds, ownerNamed } from "../../../model/index.js";
import { allTrue } from "../../truth/allTrue.js";
import { anyTrue, type Truth } from "../../truth/anyTrue.js";
import type { kinBusiness } from "../kinBusiness.js";
import type { recusal } from "../recusal.js";

/** Whether the cadre stands back from the enterprise today and takes no part in its matters. */
export const kinBusinessRecused = defineDerived(ownerNamed<typeof kinBusiness>("kinBusiness"), "recused", {
  type: { scalar: "boolean", list: false },
  title: { zh: "干部已回避且未参与", en: "The cadre is recused and takes no part" },
  compute: ({ cadreId, entityId }, scope) => {
    const type = ownerNamed<typeof recusal>("recusal").type;
    const today = exactDay(scope.asOf);
    const recused = anyTrue(
      scope
        .records(type)
        .map(({ fields, presence }) =>
          allTrue([
            same(fields["cadreId"], cadreId),
            same(fields["counterpartyId"], entityId),
            same(fields["participated"], false),
            holds(dateIn(fields["effectiveFrom"]), dateIn(fields["effectiveTo"]), today),
            presence === "certain" ? true : undefined,
          ]),
        ),
    );
    return recused === false && scope.completeness(type) !== "complete" ? undefined : recused;
  },
});

function same(value: StoredValue, wanted: StoredValue): Truth {
  return value === undefined || wanted === undefined ? undefined : value !== null && value === wanted;
}
