import type { StoredValue } from "../../../kernel/index.js";
import { type DerivedScope, defineDerived, ownerNamed, type ViewRecord } from "../../../model/index.js";
import { anyTrue, type Truth } from "../../truth/anyTrue.js";
import type { bid } from "../bid.js";
import type { supplier } from "../supplier.js";
import type { tender } from "../tender.js";

const attributes = ["legalRepHash", "accountHash", "phoneHash", "addressHash"] as const;

/** Whether two bidders have a legal representative, an account, a telephone, an address or an owner in common, or one owns another. */
export const tenderBiddersShare = defineDerived(ownerNamed<typeof tender>("tender"), "biddersShare", {
  type: { scalar: "boolean", list: false },
  title: { zh: "投标人信息重合", en: "Bidders share attributes" },
  compute: ({ tenderId }, scope) => {
    if (typeof tenderId !== "string") return tenderId === null ? false : undefined;
    const bids = scope
      .records(ownerNamed<typeof bid>("bid").type)
      .filter(({ fields }) => fields["tenderId"] === tenderId);
    const bidders = [...new Set(bids.map(({ fields }) => fields["supplierId"]))].filter(isText);
    const shared = anyTrue(
      bidders.flatMap((one, index) => bidders.slice(index + 1).map((other) => shareSomething(one, other, scope))),
    );
    const complete =
      scope.completeness(ownerNamed<typeof bid>("bid").type) === "complete" &&
      bids.every(({ fields }) => isText(fields["supplierId"]));
    return shared === false && !complete ? undefined : shared;
  },
});

function shareSomething(one: string, other: string, scope: DerivedScope): Truth {
  const entries = (id: string): readonly ViewRecord[] =>
    scope.records(ownerNamed<typeof supplier>("supplier").type).filter(({ fields }) => fields["supplierId"] === id);
  const [left, right] = [entries(one), entries(other)];
  if (left.length === 0 || right.length === 0) return undefined;
  return anyTrue(left.flatMap((a) => right.map((b) => overlap(a.fields, b.fields))));
}

type FieldsOf = Readonly<Record<string, StoredValue>>;

function overlap(a: FieldsOf, b: FieldsOf): Truth {
  const equal = attributes.map((name): Truth => {
    const [left, right] = [a[name], b[name]];
    if (left === null || right === null) return false;
    return left === undefined || right === undefined ? undefined : left === right;
  });
  return anyTrue([...equal, ownersOverlap(a, b)]);
}

function ownersOverlap(a: FieldsOf, b: FieldsOf): Truth {
  const [left, right] = [owners(a), owners(b)];
  if (left === undefined || right === undefined) return undefined;
  return left.some((owner) => right.includes(owner));
}

/** The owners, and the enterprise itself: who owns the other bidder has an owner in common with it. */
function owners(fields: FieldsOf): readonly StoredValue[] | undefined {
  const list = fields["owners"];
  if (list === undefined) return undefined;
  return [...(Array.isArray(list) ? list : []), fields["supplierId"]];
}

function isText(value: StoredValue): value is string {
  return typeof value === "string";
}
