import type { Localized } from "../../src/kernel/index.ts";

/** A practice of the field and the record types that hold it; everything else about it is derived from the rules and tests. */
export interface Practice {
  readonly title: Localized;
  readonly records: readonly string[];
  /** Rules that read the records through facts which the model computes from them. */
  readonly through?: readonly string[];
  /** Categories whose rules read figures of the practice, where a business system delivers figures in place of records. */
  readonly figures?: readonly string[];
}

const practice = (zh: string, en: string, ...records: readonly string[]): Practice => ({ title: { zh, en }, records });

export const practices: readonly (readonly [area: Localized, all: readonly Practice[]])[] = [
  [
    { zh: "廉政档案", en: "Integrity archive" },
    [
      practice("任职与分工", "Appointments, tenure, division of work", "tenure", "workDivision", "selectionProcess"),
      practice(
        "亲属与回避",
        "Kin, recusal and exemption",
        "kinship",
        "kinBusiness",
        "recusal",
        "exemption",
        "familyEvent",
      ),
      practice("个人有关事项报告", "Personal-matters declarations", "personalMattersReport", "declaredItem"),
      practice(
        "投资、兼职与境外利益",
        "Investments, outside roles, interests abroad",
        "shareholding",
        "outsideRole",
        "overseasInterest",
        "registeredProperty",
      ),
      practice("因私出国（境）", "Private travel abroad", "privateExit", "travelDocument"),
      practice(
        "廉洁情况",
        "Integrity performance",
        "gift",
        "integrityReport",
        "merit",
        "commitmentLetter",
        "responsibilityReview",
      ),
      practice(
        "履职情况",
        "Duty performance",
        "appraisal",
        "audit",
        "auditFinding",
        "controlFinding",
        "inspection",
        "absence",
        "officeSpace",
        "vehicleTrip",
        "regulatoryPenalty",
        "caseInUnit",
      ),
      practice(
        "信访举报与问题线索",
        "Letters and visits, clues",
        "complaint",
        "clueDisposal",
        "inquiryReply",
        "exoneration",
      ),
      practice("异常行为排查", "Abnormal-behaviour screening", "screeningRound", "screening", "defaulterListing"),
      practice("整改", "Rectification", "rectificationItem"),
      practice("责任追究与处分", "Accountability and sanctions", "sanction"),
      practice("人工复核", "Human review of findings", "review"),
      practice("档案检查", "Checks of the archive itself", "archiveCheck"),
    ],
  ],
  [
    { zh: "业务系统事实", en: "Facts of business systems" },
    [
      { ...practice("理赔", "Claims", "claim", "payeeChange"), figures: ["claims"] },
      {
        ...practice("承保与中介渠道", "Underwriting and channel", "policy", "intermediary"),
        figures: ["underwriting-channel", "integrity"],
      },
      {
        ...practice("招标采购", "Tenders and procurement", "tender", "bid", "tenderEvaluator", "supplier", "contract"),
        figures: ["procurement-expense"],
      },
      {
        ...practice("付款与费用", "Payments and expenses", "payment", "payable", "expense"),
        figures: ["procurement-expense", "financial-eight-rules"],
      },
    ],
  ],
  [
    { zh: "岗位", en: "Posts" },
    [
      {
        ...practice("岗位风险点与评定", "Risk points and assessment", "riskPoint", "postAssessment"),
        through: ["pst-assessment-stale"],
      },
      {
        ...practice("控制措施与漏洞", "Controls and loopholes", "postControl", "controlGap"),
        through: ["pst-controls-missing", "pst-principal-no-deputy-check"],
      },
      practice("不相容职责与系统权限", "Segregation of duties and access rights", "accessRight"),
      practice("轮岗与强制休假", "Rotation and mandatory leave", "rotation", "rotationPlan", "mandatoryLeave"),
    ],
  ],
  [
    { zh: "机构与政治生态", en: "Units and political ecology" },
    [
      practice(
        "领导小组与联席会议",
        "Leading groups and joint meetings",
        "leadingGroup",
        "leadingGroupMember",
        "jointMeeting",
        "jointMeetingItem",
      ),
      practice("三重一大", "Collective decisions", "collectiveDecision"),
      practice("检查组", "Inspection teams", "inspectionTeam"),
      practice("制度建设", "Rules of the house", "policyDocument"),
    ],
  ],
  [
    { zh: "日常监督与教育", en: "Supervision and education" },
    [
      practice("政治监督责任书", "Political-responsibility letters", "commitmentLetter", "responsibilityReview"),
      practice("各类谈话", "Talks of every kind", "talk"),
      practice("理论学习与党课", "Theoretical study and party classes", "education", "educationActivity"),
      practice("警示教育", "Warning education", "education", "educationActivity"),
      practice("理赔廉洁监督员", "Claims-integrity supervisors", "integritySupervisor", "supervisionActivity"),
      practice(
        "示范点与廉洁文化",
        "Demonstration sites and integrity culture",
        "demonstrationSite",
        "cultureActivity",
        "cultureAward",
      ),
      practice(
        "五个方面专项整治",
        "Special rectification in the five aspects",
        "rectificationCampaign",
        "rectificationItem",
      ),
      practice("立案审查调查", "Disciplinary cases with approval and procedure", "disciplinaryCase"),
      practice("实名举报办理", "Reports by name", "namedReport"),
      practice("选人用人意见回复", "Integrity opinions on candidates", "opinionReply"),
    ],
  ],
];
