import type { RecordInput } from "../../model/index.js";
import type { standardModel } from "../../standard/index.js";
import type { Draft } from "../draft/Draft.js";
import { daysAgo } from "../draft/sampleDays.js";

type Model = typeof standardModel;

export interface KinEnterprise {
  readonly kinId: string;
  readonly relation: NonNullable<RecordInput<Model, "kinship">["relation"]>;
  readonly entityId: string;
  readonly role: NonNullable<RecordInput<Model, "kinBusiness">["role"]>;
  readonly line: NonNullable<RecordInput<Model, "kinBusiness">["line"]>;
}

/** Kin on file and the enterprise in which they hold 30 %; the id of the interest. */
export function addKinEnterprise(draft: Draft, { kinId, relation, ...enterprise }: KinEnterprise): string {
  draft.add("kinship", {
    kinId,
    relation,
    employer: kinId.replace("K-", "EMP-"),
    effectiveFrom: "1995",
    recordedOn: daysAgo(900),
    source: "self-declared",
  });
  return draft.add("kinBusiness", {
    kinId,
    ...enterprise,
    share: "30 %",
    tradesWithUnit: [],
    relatedPartyReportRef: null,
    effectiveFrom: daysAgo(1200),
    source: "self-declared",
  });
}
