import type { Draft } from "../draft/Draft.js";
import { daysAgo, shifted } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";

export interface PlantedBid {
  /** In yuan. */
  readonly price: number;
  readonly disqualified?: true;
  /** Telephone of the bidder (hash); its own where left out. */
  readonly phone?: string;
}

/** The bids of a tender, each of a supplier of its own with nothing in common unless it is said. */
export function addBids(draft: Draft, tenderId: string, bids: readonly PlantedBid[]): void {
  const tender = draft.all("tender").find((one) => one["tenderId"] === tenderId);
  const deadline = String(tender?.["deadline"]);
  bids.forEach(({ price, disqualified, phone }, index) => {
    const supplierId = `SUP-7${index + 1}`;
    draft.addRelated("bid", {
      tenderId,
      unitId: draft.subject.unitId,
      supplierId,
      price: yuan(price),
      receivedOn: deadline,
      disqualified: disqualified ?? false,
      occurredOn: shifted(deadline, -1),
      source: "finance",
    });
    draft.addRelated("supplier", {
      supplierId,
      unitId: draft.subject.unitId,
      registeredOn: daysAgo(2000 + index),
      legalRepHash: `rep-${index}`,
      owners: [`E-7${index}`],
      accountHash: `acc-${index}`,
      phoneHash: phone ?? `tel-${index}`,
      addressHash: `adr-${index}`,
      smallEnterprise: false,
      line: "other",
      effectiveFrom: daysAgo(1500),
      source: "finance",
    });
  });
}
