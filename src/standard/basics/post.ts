import { z } from "zod";
import { civilDate, id, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { choices } from "../fields/choices.js";
import { controls } from "../fields/controls.js";
import { orNone } from "../fields/orNone.js";
import { postLine } from "../fields/postLine.js";
import { riskLevel } from "../fields/riskLevel.js";
import { subjectIds } from "../fields/subjectIds.js";
import { unitLevel } from "../fields/unitLevel.js";

/**
 * A post and its integrity risk (domain §3.1). Its level never depends on who sits in it. Powers run from 0 none to 3 decide;
 * the topmost post has `reportsToPostId: null`.
 */
export const post = {
  kind: "post",
  title: { zh: "岗位", en: "Post" },
  plural: "posts",
  role: {
    name: "post",
    facts: {
      title: "title",
      unit: "unitId",
      line: "line",
      keyPost: "keyPost",
      recordedLevel: "riskLevel",
      assessedOn: "assessedOn",
      level: "inherentLevel",
      floors: "levelFloors",
      inherentScore: "inherentScore",
      inherentLevel: "gridLevel",
      residualScore: "residualScore",
      residualLevel: "residualLevel",
      required: "requiredControls",
      present: "presentControls",
      missing: "missingControls",
      rotationLimit: "rotationLimitMonths",
      leaveDays: "mandatoryLeaveDays",
    },
  },
  fields: {
    unitId: subjectIds.unitId,
    title: text().meta(titled("岗位名称", "Title")),
    level: unitLevel,
    line: choice("条线", "Line", postLine),
    powerPeople: z.int().min(0).max(3).meta(titled("人事权", "Power over people")),
    powerMoney: z.int().min(0).max(3).meta(titled("财权", "Power over money")),
    powerMaterial: z.int().min(0).max(3).meta(titled("物权", "Power over materials")),
    powerData: z.int().min(0).max(3).meta(titled("数据权", "Power over data")),
    powerDiscretion: z.int().min(0).max(3).meta(titled("裁量权", "Discretion")),
    approvalLimit: money("CNY").meta(titled("单人审批限额", "Single-signature limit")),
    annualVolume: money("CNY").meta(titled("年经手金额", "Money passing in a year")),
    externalContact: z.int().min(0).max(3).meta(titled("对外接触程度", "External contact")),
    riskLevel: choice("廉洁风险等级", "Risk level", riskLevel),
    assessedOn: civilDate().meta(titled("评定日期", "Assessed on")),
    assessedBy: text().meta(titled("评定部门", "Assessed by")),
    keyPost: z.boolean().meta(titled("关键岗位", "Key post")),
    principal: z.boolean().meta(titled("主要负责人岗位", "Post of a principal")),
    leadershipTeam: z.boolean().meta(titled("领导班子岗位", "Post of a leadership team")),
    auditListed: z.boolean().meta(titled("列入离任审计范围", "Listed for departure audit")),
    rotationLimitMonths: z.int().meta(titled("轮岗年限", "Rotation limit", { unit: ["个月", "months"] })),
    mandatoryLeaveDays: z
      .int()
      .meta(titled("每年强制休假天数", "Mandatory leave a year", { unit: ["个工作日", "working days"] })),
    requiredControls: choices("应有控制措施", "Required controls", controls),
    presentControls: choices("已有控制措施", "Controls in place", controls),
    incompatibleWith: z.array(id()).meta(titled("不相容岗位", "Incompatible posts")),
    reportsToPostId: id().meta(titled("上级岗位", "Reports to post")),
    incumbentId: orNone(id()).meta(titled("现任人员", "Incumbent")),
    incumbentSince: orNone(civilDate()).meta(titled("现任起始日期", "Incumbent since")),
  },
} as const;
