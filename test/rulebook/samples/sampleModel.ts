import { z } from "zod";
import {
  civilDate,
  defineDerived,
  defineModel,
  defineRecord,
  id,
  type Model,
  money,
  share,
  text,
  titled,
} from "../../../src/model/index.js";

/* A small model that has the facts of the rule samples: just enough of each record type, in the standard model's words. */
const t = (zh: string, en: string) => ({ zh, en });
const ids = (zh: string, en: string) => id().meta(titled(zh, en));
const dates = (zh: string, en: string) => civilDate().meta(titled(zh, en));
const yesNo = (zh: string, en: string) => z.boolean().meta(titled(zh, en));
const whole = (zh: string, en: string) => z.int().meta(titled(zh, en));
const yuan = (zh: string, en: string) => money("CNY").meta(titled(zh, en));
const choice = (zh: string, en: string, ...members: string[]) => z.enum(members).meta(titled(zh, en));
const cadreId = ids("干部", "Cadre");
const unitId = ids("单位", "Unit");
const none = <S extends z.ZodType>(schema: S) => schema.nullable().default(null as never);

const tenure = defineRecord("tenure", {
  title: t("任职", "Tenure"),
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
    postId: ids("岗位", "Post"),
    unitId,
    precedence: whole("优先级", "Precedence"),
    leadershipTeam: yesNo("班子成员", "Leadership team"),
    lowerLeadershipTeam: yesNo("下级班子成员", "Lower leadership team"),
    keyPost: yesNo("重要岗位", "Key post"),
    postListed: yesNo("列入审计名单", "Post listed for audit"),
    continuousMonths: whole("连续任职月数", "Continuous months"),
  },
});
const sanction = defineRecord("sanction", {
  title: t("处分", "Sanction"),
  nature: { kind: "state", from: "effectiveOn", until: "endsOn" },
  subjects: { cadreId: "cadre" },
  role: {
    name: "sanction",
    facts: { governs: "governs", begunOn: "effectiveOn", endsOn: "endsOn", revokedOn: "revokedOn" },
  },
  fields: {
    cadreId,
    governs: yesNo("管理性", "Governs"),
    rank: whole("等级", "Rank"),
    effectiveOn: dates("生效日期", "Effective on"),
    endsOn: none(dates("影响期满", "First free day")),
    revokedOn: none(dates("撤销日期", "Revoked on")),
    decidedOn: dates("决定日期", "Decided on"),
    conductOn: dates("行为日期", "Conduct on"),
    accountability: yesNo("问责", "Accountability"),
  },
});
const education = defineRecord("education", {
  title: t("廉洁教育", "Integrity education"),
  nature: "event",
  subjects: { cadreId: "cadre" },
  fields: {
    cadreId,
    kind: choice("形式", "Kind", "training", "online-test"),
    passed: yesNo("合格", "Passed"),
    counts: yesNo("计入", "Counts"),
  },
});
const event = <const T extends string, F extends Record<string, z.ZodType>>(
  type: T,
  zh: string,
  en: string,
  subjects: Record<string, string>,
  fields: F,
) => defineRecord(type, { title: t(zh, en), nature: "event", subjects, fields });
const finding = {
  unitId,
  cadreId,
  category: choice("类别", "Category", "procurement", "claims", "finance"),
  closedOn: none(dates("销号日期", "Closed on")),
};

const records = [
  tenure,
  sanction,
  education,
  event(
    "gift",
    "礼品",
    "Gift",
    { cadreId: "cadre" },
    {
      cadreId,
      value: yuan("价值", "Value"),
      disposal: choice("处置", "Disposal", "returned", "handed-over", "kept-with-approval", "not-handed-over"),
      handedOverOn: none(dates("上交日期", "Handed over on")),
      giver: text().meta(titled("送礼人", "Giver")),
    },
  ),
  event(
    "talk",
    "廉政谈话",
    "Integrity talk",
    { cadreId: "cadre", unitId: "unit" },
    {
      cadreId,
      unitId,
      kind: choice("种类", "Kind", "pre-appointment", "routine", "reminder", "warning"),
      topic: choice("主题", "Topic", "gift", "procurement", "claims", "other"),
      factualBasis: yesNo("有事实依据", "Factual basis"),
    },
  ),
  event(
    "mandatoryLeave",
    "强制休假",
    "Mandatory leave",
    { cadreId: "cadre" },
    {
      cadreId,
      year: whole("年度", "Year"),
      workingDays: whole("工作日", "Working days"),
    },
  ),
  event(
    "commitmentLetter",
    "承诺书",
    "Commitment letter",
    { cadreId: "cadre" },
    { cadreId, year: whole("年度", "Year") },
  ),
  event(
    "audit",
    "审计",
    "Audit",
    { cadreId: "cadre", unitId: "unit" },
    {
      cadreId,
      unitId,
      kind: choice("种类", "Kind", "in-term", "departure"),
      periodTo: dates("审计期末", "Period to"),
      reportOn: dates("报告日期", "Report on"),
    },
  ),
  event(
    "rectificationItem",
    "整改事项",
    "Rectification item",
    { cadreId: "cadre", unitId: "unit" },
    {
      cadreId,
      unitId,
      due: dates("期限", "Due"),
      status: choice("状态", "Status", "open", "done", "closed"),
    },
  ),
  event(
    "auditFinding",
    "审计发现",
    "Audit finding",
    { cadreId: "cadre", unitId: "unit" },
    { ...finding, severity: whole("程度", "Severity") },
  ),
  event(
    "controlFinding",
    "内控发现",
    "Control finding",
    { cadreId: "cadre", unitId: "unit" },
    { ...finding, severity: text().meta(titled("程度", "Severity")) },
  ),
  defineRecord("kinBusiness", {
    title: t("亲属经商", "Business of kin"),
    nature: "state",
    subjects: { cadreId: "cadre" },
    fields: {
      cadreId,
      kinId: ids("亲属", "Kin"),
      entityId: ids("实体", "Entity"),
      role: choice("角色", "Role", "legal-rep", "shareholder", "director"),
      share: share().meta(titled("持股比例", "Share")),
    },
  }),
  defineRecord("kinship", {
    title: t("亲属关系", "Kinship"),
    nature: "state",
    subjects: { cadreId: "cadre" },
    fields: {
      cadreId,
      kinId: ids("亲属", "Kin"),
      relation: choice("关系", "Relation", "spouse", "child", "parent", "cousin"),
    },
  }),
  event(
    "payment",
    "付款",
    "Payment",
    { unitId: "unit" },
    {
      unitId,
      supplierId: ids("供应商", "Supplier"),
      amount: yuan("金额", "Amount"),
      inSubjectsUnit: yesNo("任职单位付款", "Paid by the subject's unit"),
    },
  ),
  event(
    "claim",
    "赔案",
    "Claim",
    { handlerId: "cadre", postId: "post" },
    {
      handlerId: ids("经办人", "Handler"),
      postId: ids("岗位", "Post"),
      surveyorId: ids("查勘人", "Surveyor"),
      assessorId: ids("定损人", "Assessor"),
      approverId: ids("核赔人", "Approver"),
      intermediaryId: ids("中介", "Intermediary"),
      repairShopId: ids("修理厂", "Repair shop"),
      directedRepair: yesNo("客户指定修理", "Directed repair"),
      fastTrackAllowed: yesNo("可快赔", "Fast track allowed"),
      paid: yuan("赔款", "Paid"),
      inceptionOn: dates("起保日期", "Inception"),
      lossOn: dates("出险日期", "Loss"),
    },
  ),
  event(
    "expense",
    "报销",
    "Expense",
    { cadreId: "cadre", unitId: "unit" },
    {
      cadreId,
      unitId,
      vendorId: ids("商户", "Vendor"),
      limitShare: share().meta(titled("占限额比例", "Share of the limit")),
    },
  ),
  event(
    "contract",
    "合同",
    "Contract",
    { cadreId: "cadre", unitId: "unit" },
    {
      cadreId,
      unitId,
      supplierId: ids("供应商", "Supplier"),
      category: choice("类别", "Category", "goods", "works", "services"),
      amount: yuan("金额", "Amount"),
    },
  ),
  event(
    "tenderEvaluator",
    "评标",
    "Tender evaluation",
    { cadreId: "cadre" },
    { cadreId, tenderId: ids("招标", "Tender"), recused: yesNo("已回避", "Recused") },
  ),
  event(
    "bid",
    "投标",
    "Bid",
    { unitId: "unit" },
    { unitId, tenderId: ids("招标", "Tender"), supplierId: ids("供应商", "Supplier") },
  ),
  event(
    "selectionProcess",
    "选拔",
    "Selection",
    { unitId: "unit" },
    {
      unitId,
      candidateId: ids("人选", "Candidate"),
      appointedOn: dates("任命日期", "Appointed on"),
      higherPost: yesNo("提任", "Higher post"),
    },
  ),
  event(
    "statistic",
    "统计",
    "Statistic",
    { unitId: "unit" },
    {
      unitId,
      measure: choice("指标", "Measure", "receivables-over-90-days", "claims-cost"),
      share: share().meta(titled("占比", "Share")),
    },
  ),
  defineRecord("shareholding", {
    title: t("持股", "Shareholding"),
    nature: "state",
    subjects: { cadreId: "cadre" },
    fields: {
      cadreId,
      holder: text().meta(titled("持有人", "Holder")),
      listed: choice("上市情况", "Listed", "exchange-listed", "neeq", "unlisted", "partnership"),
      approvedRef: none(text().meta(titled("批准文号", "Approval"))),
    },
  }),
  event(
    "collectiveDecision",
    "集体决策",
    "Collective decision",
    { unitId: "unit" },
    { unitId, collective: yesNo("集体讨论", "Decided collectively") },
  ),
  event(
    "invoice",
    "发票",
    "Invoice",
    { unitId: "unit" },
    { unitId, total: money("USD").meta(titled("总额", "Total")) },
  ),
] as const;

const [, , , , , , , , , , , , kinship] = records;
const yes = { scalar: "boolean", list: false } as const;

export const sampleModel: Model = defineModel({
  id: "samples",
  title: t("样例", "Samples"),
  subjects: {
    cadre: {
      title: t("干部", "Cadre"),
      plural: "cadres",
      fields: {
        cadreClass: choice("类别", "Class", "senior", "middle", "staff"),
        keyPostAllYear: yesNo("全年在重要岗位", "Key post all year"),
        tags: z.array(z.enum(["new", "old"])).meta(titled("标记", "Tags")),
      },
    },
    post: {
      title: t("岗位", "Post"),
      plural: "posts",
      fields: {
        line: choice("条线", "Line", "claims", "finance"),
        rotationLimitMonths: whole("轮岗期限", "Rotation limit"),
      },
    },
    unit: { title: t("单位", "Unit"), plural: "units", fields: { headcount: whole("人数", "Headcount") } },
  },
  records,
  derived: [
    defineDerived(sanction, "inForce", { type: yes, title: t("在影响期内", "In force"), compute: () => undefined }),
    defineDerived(sanction, "incident", {
      type: { scalar: "id", list: false },
      title: t("事项", "Incident"),
      compute: (record) => record.incidentId ?? record.id,
    }),
    defineDerived(kinship, "inLineWithSubject", {
      type: yes,
      title: t("直接上下级", "In line with the subject"),
      compute: () => undefined,
    }),
  ],
  sets: { staffAccounts: { title: t("员工账户", "Staff accounts"), type: { scalar: "id", list: false } } },
});
