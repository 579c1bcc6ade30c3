import { z } from "zod";
import {
  civilDate,
  type DerivedScope,
  defineDerived,
  defineModel,
  defineRecord,
  id,
  type Model,
  money,
  text,
  titled,
} from "../../src/index.js";

const officerId = id().meta(titled("官员", "Officer"));
const about = { officerId: "officer" };
const day = (zh: string, en: string) => civilDate().meta(titled(zh, en));

const invitation = defineRecord("invitation", {
  title: { zh: "宴请", en: "Invitation" },
  nature: "event",
  subjects: about,
  timeline: true,
  fields: {
    officerId,
    hostId: id().meta(titled("邀请方", "Host")),
    worth: money("EUR").meta(titled("价值", "Worth")),
    reportedOn: day("报告日期", "Reported on"),
    accepted: z.boolean().meta(titled("已接受", "Accepted")),
  },
});
const officer = { kind: "officer", fields: {} } as const;

/** How derived facts are computed; a test plants a bug by giving another. */
export interface Derived {
  readonly reported: (record: { readonly reportedOn?: unknown }, scope: DerivedScope) => boolean | undefined;
  readonly hosts: (scope: DerivedScope) => number | undefined;
}

const counting: ReadonlySet<unknown> = new Set([
  "adjudicated",
  "documented",
  "self-declared",
  "confirmed",
  "reviewed-open",
]);

/** The hosts of invitations that are more than hearsay. */
export function hostsOf(scope: DerivedScope): ReadonlySet<unknown> {
  const sure = scope.ownRecords("invitation").filter(({ fields }) => counting.has(fields["verification"]));
  return new Set(sure.map(({ fields }) => fields["hostId"]));
}

export const soundly: Derived = {
  reported: ({ reportedOn }) => (reportedOn === undefined ? undefined : reportedOn !== null),
  hosts: (scope) => {
    if (scope.completeness("invitation") !== "complete") return undefined;
    const hosts = hostsOf(scope);
    return hosts.has(undefined) ? undefined : hosts.size;
  },
};

/** A town's model of its grant officers: it shares nothing with the built-in one. */
export function foreignModel({ reported, hosts }: Derived = soundly): Model {
  return defineModel({
    id: "grants",
    title: { zh: "补助审批", en: "Grants office" },
    subjects: {
      officer: { title: { zh: "官员", en: "Officer" }, plural: "officers", fields: {} },
    },
    derived: [
      defineDerived(invitation, "reported", {
        type: { scalar: "boolean", list: false },
        title: { zh: "已报告", en: "Reported" },
        compute: reported,
      }),
      defineDerived(officer, "hosts", {
        type: { scalar: "integer", list: false },
        title: { zh: "邀请方个数", en: "Hosts" },
        compute: (_, scope) => hosts(scope),
      }),
    ],
    records: [
      invitation,
      defineRecord("grantDecision", {
        title: { zh: "补助决定", en: "Grant decision" },
        nature: "event",
        subjects: about,
        fields: {
          officerId,
          applicantId: id().meta(titled("申请人", "Applicant")),
          amount: money("EUR").meta(titled("金额", "Amount")),
        },
      }),
      defineRecord("sideJob", {
        title: { zh: "兼职", en: "Side job" },
        nature: "state",
        subjects: about,
        fields: {
          officerId,
          employerId: id().meta(titled("雇主", "Employer")),
          approved: z.boolean().meta(titled("已批准", "Approved")),
        },
      }),
      defineRecord("warning", {
        title: { zh: "警告", en: "Warning" },
        nature: { kind: "state", from: "effectiveFrom", until: "endsOn" },
        subjects: about,
        role: {
          name: "sanction",
          facts: { governs: "governs", begunOn: "effectiveFrom", endsOn: "endsOn", revokedOn: "revokedOn" },
        },
        fields: {
          officerId,
          governs: z.boolean().meta(titled("有影响期", "Governs")),
          endsOn: day("期满日", "Ends on"),
          revokedOn: civilDate().nullable().default(null).meta(titled("撤销日", "Revoked on")),
        },
      }),
      defineRecord("clearance", {
        title: { zh: "澄清", en: "Clearance" },
        nature: "event",
        subjects: about,
        level: "L3",
        role: { name: "exoneration", facts: { from: "occurredOn" } },
        fields: { officerId },
      }),
      defineRecord("rumour", {
        title: { zh: "传闻", en: "Rumour" },
        nature: "event",
        subjects: about,
        level: "L3",
        fields: { officerId, said: text().meta(titled("内容", "What was said")) },
      }),
    ],
  });
}
