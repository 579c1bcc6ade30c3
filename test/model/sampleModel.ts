import { z } from "zod";
import { dayNumber } from "../../src/kernel/index.js";
import {
  civilDate,
  defineDerived,
  defineModel,
  defineRecord,
  id,
  money,
  period,
  share,
  text,
  titled,
} from "../../src/model/index.js";

const cadreId = id().meta(titled("干部", "Cadre"));

export const gift = defineRecord("gift", {
  title: { zh: "礼品", en: "Gift" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  timeline: true,
  fields: {
    cadreId,
    value: money("CNY").meta(titled("价值", "Value")),
    disposal: z.enum(["handed-over", "not-handed-over"]).meta(
      titled("处理", "Disposal", {
        members: { "handed-over": ["上交", "Handed over"], "not-handed-over": ["未上交", "Not handed over"] },
      }),
    ),
    handedOverOn: civilDate().nullable().default(null).meta(titled("上交日期", "Handed over on")),
    giver: id().meta(titled("赠送人", "Giver")),
  },
});

export const shareholding = defineRecord("shareholding", {
  title: { zh: "持股", en: "Shareholding" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  fields: {
    cadreId,
    percent: share().meta(titled("比例", "Share")),
    listed: z.boolean().meta(titled("上市", "Listed")),
    kinds: z.array(z.enum(["shares", "bonds"])).meta(titled("种类", "Kinds")),
    balance: money().meta(titled("余额", "Balance", { negative: true })),
    stars: z.int().min(1).max(5).meta(titled("星级", "Stars")),
    rounds: z.int().meta(titled("轮次", "Rounds")),
    term: period().meta(titled("期限", "Term")),
    remark: text().meta(titled("备注", "Remark")),
  },
});

export const tenure = defineRecord("tenure", {
  title: { zh: "任职", en: "Tenure" },
  nature: "state",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  role: {
    name: "tenure",
    facts: {
      holder: "cadreId",
      post: "postId",
      unit: "unitId",
      from: "effectiveFrom",
      to: "effectiveTo",
      precedence: "precedence",
    },
  },
  fields: {
    cadreId,
    postId: id().meta(titled("岗位", "Post")),
    unitId: id().meta(titled("单位", "Unit")),
    precedence: z.int().meta(titled("次序", "Precedence")),
  },
});

export const payment = defineRecord("payment", {
  title: { zh: "付款", en: "Payment" },
  nature: "event",
  subjects: { approverId: "cadre", postId: "post" },
  fields: {
    approverId: id().nullable().default(null).meta(titled("审批人", "Approver")),
    postId: id().meta(titled("岗位", "Post")),
    amount: money("CNY").meta(titled("金额", "Amount")),
  },
});

export const sanction = defineRecord("sanction", {
  title: { zh: "处分", en: "Sanction" },
  nature: { kind: "state", from: "begunOn", until: "endsOn" },
  subjects: { cadreId: "cadre" },
  level: "L2",
  role: {
    name: "sanction",
    facts: { governs: "governs", begunOn: "begunOn", endsOn: "endsOn", revokedOn: "revokedOn" },
  },
  fields: {
    cadreId,
    begunOn: civilDate().meta(titled("生效日期", "Begun on")),
    months: z.int().meta(titled("月数", "Months")),
    governs: z.boolean().meta(titled("管控", "Governs")),
    revokedOn: civilDate().nullable().default(null).meta(titled("撤销日期", "Revoked on")),
  },
});

export const review = defineRecord("review", {
  title: { zh: "复核", en: "Review" },
  nature: { kind: "event", on: "decidedOn" },
  subjects: { cadreId: "cadre" },
  role: {
    name: "review",
    facts: { rule: "rule", key: "key", decision: "decision", decidedOn: "decidedOn", validUntil: "validUntil" },
  },
  fields: {
    cadreId,
    rule: id().meta(titled("规则", "Rule")),
    key: id().meta(titled("关键字", "Key")),
    decision: z.enum(["confirmed", "reviewed-open", "dismissed"]).meta(titled("结论", "Decision")),
    decidedOn: civilDate().meta(titled("决定日期", "Decided on")),
    validUntil: civilDate().nullable().default(null).meta(titled("有效期至", "Valid until")),
  },
});

export const exoneration = defineRecord("exoneration", {
  title: { zh: "澄清", en: "Exoneration" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  role: { name: "exoneration", facts: { from: "occurredOn" } },
  fields: { cadreId },
});

export const complaint = defineRecord("complaint", {
  title: { zh: "信访举报", en: "Complaint" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L3",
  fields: { cadreId, topic: text().meta(titled("主题", "Topic")) },
});

/** A sanction ends its months after it begins, later by thirty days for each other one visible: so it looks at others. */
const endsOn = defineDerived(sanction, "endsOn", {
  type: { scalar: "date", list: false },
  title: { zh: "期满日期", en: "Ends on" },
  compute: ({ begunOn, months }, scope) => {
    if (begunOn === undefined || begunOn === null || months === undefined || months === null) return undefined;
    const days = months * 30 + (scope.ownRecords("sanction").length - 1) * 30;
    return { first: begunOn.first + days, last: begunOn.last + days };
  },
});

const circle = (name: "left" | "right", other: "left" | "right") =>
  defineDerived(gift, name, {
    type: { scalar: "integer", list: false },
    title: { zh: name, en: name },
    compute: (_, scope) => {
      const [first] = scope.records("gift");
      const known = first === undefined ? undefined : scope.fact(first, other);
      return typeof known === "number" ? known + 1 : 1;
    },
  });

export const sampleModel = defineModel({
  id: "sample",
  title: { zh: "样例", en: "Sample" },
  subjects: {
    cadre: {
      title: { zh: "干部", en: "Cadre" },
      plural: "cadres",
      fields: {
        rankLevel: z.enum(["senior", "middle"]).meta(titled("职级", "Rank")),
        partyMember: z.boolean().meta(titled("党员", "Party member")),
        joinedOn: civilDate().meta(titled("入职", "Joined on")),
      },
    },
    post: { title: { zh: "岗位", en: "Post" }, plural: "posts", fields: { line: text().meta(titled("条线", "Line")) } },
    unit: { title: { zh: "单位", en: "Unit" }, plural: "units", fields: {} },
  },
  records: [gift, shareholding, tenure, payment, sanction, review, exoneration, complaint],
  derived: [endsOn, circle("left", "right"), circle("right", "left")],
  sets: { staffAccounts: { title: { zh: "员工账户", en: "Staff accounts" }, type: { scalar: "id", list: true } } },
  protectedAttributes: ["zodiacSign"],
});

type Parts = { readonly [key: string]: unknown };

/** An archive file of C-1 with these records, as plain data. */
export function archiveOf(records: readonly Parts[], rest: Parts = {}): Parts {
  return { format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records, ...rest };
}

export function giftOf(parts: Parts = {}): Parts {
  return {
    type: "gift",
    id: "G-1",
    cadreId: "C-1",
    occurredOn: "2024-03-01",
    recordedOn: "2024-04-01",
    verification: "documented",
    ...parts,
  };
}

export function day(year: number, month: number, dayOfMonth: number): number {
  return dayNumber(year, month, dayOfMonth);
}
