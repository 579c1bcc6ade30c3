import { z } from "zod";
import { civilDate, defineModel, defineRecord, id, money, share, text, titled } from "../../src/index.js";

const cadreId = id().meta(titled("干部", "Cadre"));
const about = { cadreId: "cadre" };
const event = { nature: "event", subjects: about } as const;
const day = (zh: string, en: string) => civilDate().meta(titled(zh, en));
const dayOrNone = (zh: string, en: string) => civilDate().nullable().default(null).meta(titled(zh, en));
const choice = <const M extends readonly [string, ...string[]]>(zh: string, en: string, members: M) =>
  z.enum(members).meta(titled(zh, en, { members: Object.fromEntries(members.map((one) => [one, [one, one]])) }));
const flag = (zh: string, en: string) => z.boolean().meta(titled(zh, en));
const integer = (zh: string, en: string) => z.int().min(0).meta(titled(zh, en));

/** A model of a few record types, one for each thing that engine and score treat differently; the laws hang on no other. */
export const testModel = defineModel({
  id: "laws",
  title: { zh: "定律模型", en: "Model of the laws" },
  subjects: {
    cadre: {
      title: { zh: "干部", en: "Cadre" },
      plural: "cadres",
      fields: { grade: choice("级别", "Grade", ["junior", "senior"]), keyPerson: flag("关键少数", "Key person") },
    },
    post: {
      title: { zh: "岗位", en: "Post" },
      plural: "posts",
      fields: { risk: choice("风险", "Risk", ["low", "high"]) },
    },
    unit: { title: { zh: "单位", en: "Unit" }, plural: "units", fields: { remote: flag("偏远", "Remote") } },
  },
  sets: { staff: { title: { zh: "员工", en: "Staff" }, type: { scalar: "id", list: false } } },
  records: [
    defineRecord("gift", {
      title: { zh: "礼品", en: "Gift" },
      nature: "event",
      subjects: { cadreId: "cadre", postId: "post" },
      timeline: true,
      fields: {
        cadreId,
        postId: id().nullable().default(null).meta(titled("岗位", "Post")),
        value: money("CNY").meta(titled("价值", "Value")),
        giver: id().meta(titled("赠送人", "Giver")),
        disposal: choice("处置", "Disposal", ["kept", "handed-over", "returned"]),
        handedOverOn: day("上交日期", "Handed over on"),
        pieces: integer("件数", "Pieces"),
        tags: z.array(choice("标记", "Tag", ["cash", "card", "travel"])).meta(
          titled("标记", "Tags", {
            members: { cash: ["现金", "cash"], card: ["卡", "card"], travel: ["旅行", "travel"] },
          }),
        ),
      },
    }),
    defineRecord("talk", {
      ...event,
      title: { zh: "谈话", en: "Talk" },
      timeline: true,
      fields: {
        cadreId,
        topic: choice("主题", "Topic", ["discipline", "duty"]),
        passed: flag("通过", "Passed"),
        pieces: integer("项数", "Items"),
      },
    }),
    defineRecord("holding", {
      title: { zh: "持股", en: "Holding" },
      nature: "state",
      subjects: about,
      fields: {
        cadreId,
        entity: id().meta(titled("企业", "Entity")),
        part: share().meta(titled("比例", "Part")),
        listed: flag("上市", "Listed"),
        value: money("CNY").meta(titled("价值", "Value")),
      },
    }),
    defineRecord("sanction", {
      title: { zh: "处分", en: "Sanction" },
      nature: { kind: "state", from: "effectiveFrom", until: "endsOn" },
      subjects: about,
      level: "L2",
      timeline: true,
      role: {
        name: "sanction",
        facts: { governs: "governs", begunOn: "effectiveFrom", endsOn: "endsOn", revokedOn: "revokedOn" },
      },
      fields: {
        cadreId,
        governs: flag("有影响期", "Governs"),
        endsOn: day("期满日", "Ends on"),
        revokedOn: dayOrNone("撤销日", "Revoked on"),
        pieces: integer("档次", "Rank"),
      },
    }),
    defineRecord("review", {
      ...event,
      title: { zh: "复核", en: "Review" },
      level: "L2",
      role: {
        name: "review",
        facts: { rule: "rule", key: "key", decision: "decision", decidedOn: "occurredOn", validUntil: "validUntil" },
      },
      fields: {
        cadreId,
        rule: text().meta(titled("规则", "Rule")),
        key: id().meta(titled("对象", "Key")),
        decision: choice("结论", "Decision", ["confirmed", "reviewed-open", "dismissed"]),
        validUntil: dayOrNone("有效至", "Valid until"),
      },
    }),
    defineRecord("exoneration", {
      ...event,
      title: { zh: "澄清", en: "Exoneration" },
      level: "L3",
      role: { name: "exoneration", facts: { from: "occurredOn" } },
      fields: { cadreId },
    }),
    defineRecord("tenure", {
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
          precedence: "pieces",
        },
      },
      fields: {
        cadreId,
        postId: id().meta(titled("岗位", "Post")),
        unitId: id().meta(titled("单位", "Unit")),
        pieces: integer("优先", "Precedence"),
      },
    }),
    defineRecord("complaint", {
      ...event,
      title: { zh: "信访", en: "Complaint" },
      level: "L3",
      fields: { cadreId, outcome: choice("结果", "Outcome", ["pending", "unfounded", "substantiated"]) },
    }),
  ],
});

export type TestModel = typeof testModel;
