import type { StoredValue } from "../../../kernel/index.js";
import { type DerivedScope, ownerNamed, type ViewRecord } from "../../../model/index.js";
import { amountIn } from "../../values/amountIn.js";
import type { declaredItem } from "../declaredItem.js";

const incomeItems: ReadonlySet<StoredValue> = new Set(["salary", "labour-income"]);
const assetItems: ReadonlySet<StoredValue> = new Set([
  "property",
  "securities",
  "unlisted-investment",
  "overseas-assets",
]);

/**
 * The items of a report, under whichever of its versions they were entered. `undefined` where the items are not all at hand or an
 * item may belong to it.
 */
function itemsOf(report: ViewRecord, scope: DerivedScope): readonly ViewRecord[] | undefined {
  if (scope.completeness(ownerNamed<typeof declaredItem>("declaredItem").type) !== "complete") return undefined;
  const versions = new Set<StoredValue>([report.id, ...report.lineage]);
  const items = scope
    .records(ownerNamed<typeof declaredItem>("declaredItem").type)
    .filter(({ fields }) => fields["reportId"] === undefined || versions.has(fields["reportId"]));
  const certain = items.every(
    ({ fields, presence }) =>
      fields["reportId"] !== undefined && typeof fields["item"] === "string" && presence === "certain",
  );
  return certain ? items : undefined;
}

/** Income of the household in fen, as the report declares it; `undefined` where no income or an amount is not stated. */
export function incomeOf(report: ViewRecord, scope: DerivedScope): number | undefined {
  const items = itemsOf(report, scope)?.filter(({ fields }) => incomeItems.has(fields["item"]));
  return items === undefined || items.length === 0
    ? undefined
    : sum(items.map(({ fields }) => amountIn(fields["amount"])));
}

/** Assets less what is owed on them in fen. What was disposed of counts no more; a dwelling whose debt is not stated leaves it unknown. */
export function netAssetsOf(report: ViewRecord, scope: DerivedScope): number | undefined {
  const items = itemsOf(report, scope)?.filter(
    ({ fields }) => assetItems.has(fields["item"]) && fields["disposedOn"] === null,
  );
  if (items === undefined) return undefined;
  return sum(
    items.map(({ fields: { amount, debt, item } }) => {
      const owed = debt === null || (debt === undefined && item !== "property") ? 0 : amountIn(debt);
      const worth = amountIn(amount);
      return worth === undefined || owed === undefined ? undefined : worth - owed;
    }),
  );
}

function sum(amounts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    total += amount;
  }
  return Number.isSafeInteger(total) ? total : undefined;
}
