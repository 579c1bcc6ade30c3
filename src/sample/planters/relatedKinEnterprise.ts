import type { Draft } from "../draft/Draft.js";
import { daysAgo } from "../draft/sampleDays.js";
import type { KinEnterprise } from "./addKinEnterprise.js";

/** The same beside the archive of a post or unit: kin of its holder or leader, and the enterprise in which they hold 30 %. */
export function relatedKinEnterprise(draft: Draft, { kinId, relation, ...enterprise }: KinEnterprise): void {
  const { cadreId } = draft.subject;
  draft.addRelated("kinship", {
    cadreId,
    kinId,
    relation,
    employer: kinId.replace("K-", "EMP-"),
    effectiveFrom: "1995",
    recordedOn: daysAgo(900),
    source: "self-declared",
  });
  draft.addRelated("kinBusiness", {
    cadreId,
    kinId,
    ...enterprise,
    share: "30 %",
    tradesWithUnit: [draft.subject.unitId],
    relatedPartyReportRef: null,
    effectiveFrom: daysAgo(1200),
    source: "registry",
  });
}
