import type { Draft } from "../draft/Draft.js";
import { daysAgo } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";
import type { Line } from "../organisation/posts.js";

/** Shops and suppliers are used evenly: no share comes near a fence. */
const shops = 9;
const suppliers = 16;

/** The business of a line over the last twelve months, by the cadre or through the post. */
export function addBusiness(draft: Draft, line: Line): void {
  if (line === "claims") for (let number = 0; number < 72; number += 1) addClaim(draft, number);
  if (line === "procurement" || line === "finance")
    for (let number = 0; number < 32; number += 1) addPayment(draft, number);
  if (line === "procurement") for (let number = 1; number <= 3; number += 1) addTender(draft, number);
  if (line === "channel" || line === "underwriting") addCommissionRates(draft);
}

export function shopId(number: number): string {
  return `S-${String(number).padStart(4, "0")}`;
}

function addClaim(draft: Draft, number: number): void {
  const { random } = draft;
  const paid = random.between(3000, 3600);
  const day = 5 * number + random.between(0, 4);
  draft.add("claim", {
    claimNo: `CL-${number + 1}`,
    line: "motor",
    surveyorId: "C-80001",
    assessorId: "C-80002",
    reviewerId: "C-80003",
    approverId: draft.subject.cadreId,
    insuredId: `IN-${random.between(10_000, 99_999)}`,
    repairShopId: shopId((number % shops) + 1),
    payeeKind: "repair-shop",
    payeeAccountHash: `a${number % shops}`,
    reported: yuan(paid + random.between(0, 400)),
    assessed: yuan(paid),
    paid: yuan(paid),
    approvalLimit: yuan(50_000),
    inceptionOn: daysAgo(day + random.between(60, 300)),
    lossOn: daysAgo(day + random.between(10, 40)),
    fastTrack: false,
    fastTrackAllowed: false,
    directedRepair: false,
    occurredOn: daysAgo(day),
    source: "claims-system",
  });
}

export function addPayment(draft: Draft, number: number): void {
  const { random } = draft;
  draft.add("payment", {
    approverId: draft.subject.cadreId,
    supplierId: `SUP-${String((number % suppliers) + 1).padStart(3, "0")}`,
    amount: yuan(random.between(2000, 2400)),
    category: random.pick(["goods", "services", "printing"]),
    secondSignerId: "C-80004",
    occurredOn: daysAgo(11 * number + random.between(1, 9)),
    source: "finance",
  });
}

/** A tender in good order: four bidders, thirty days, awarded. */
export function addTender(draft: Draft, number: number): string {
  const { random } = draft;
  const awarded = 90 * number + random.between(0, 30);
  const tenderId = `T-${draft.subject.id}-${number}`;
  draft.add("tender", {
    tenderId,
    approverId: draft.subject.cadreId,
    method: random.pick(["open", "invited", "negotiation"]),
    mandatory: random.chance(500),
    priceOnly: false,
    budget: yuan(10_000 * random.between(20, 90)),
    docsIssuedOn: daysAgo(awarded + 45),
    deadline: daysAgo(awarded + 15),
    docsSaleDays: 6,
    publicityDays: 4,
    category: "services",
    validBidders: random.between(3, 5),
    awardedTo: `SUP-${String(random.between(1, suppliers)).padStart(3, "0")}`,
    occurredOn: daysAgo(awarded),
    source: "finance",
  });
  return tenderId;
}

function addCommissionRates(draft: Draft): void {
  for (let quarter = 0; quarter < 4; quarter += 1)
    draft.add("statistic", {
      measure: "commission-rate",
      key: `AG-${draft.random.between(10, 40)}`,
      windowFrom: daysAgo(91 * quarter + 90),
      windowTo: daysAgo(91 * quarter),
      share: `${draft.random.between(9, 14)} %`,
      fence: "19.5 %",
      items: draft.random.between(60, 400),
      source: "finance",
    });
}
