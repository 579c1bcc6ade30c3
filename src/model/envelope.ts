import { z } from "zod";
import { standings } from "../kernel/index.js";
import { titled } from "./fields/titled.js";
import { civilDate, id, text } from "./fields/valueTypes.js";

const level = z.enum(["L1", "L2", "L3", "L4"]);

/** The fields that every record has (domain §2.1). Subject fields such as `cadreId` are declared by each type. */
export const envelopeFields = {
  id: id().meta(titled("编号", "Id")),
  occurredOn: civilDate().meta(titled("发生日期", "Occurred on")),
  recordedOn: civilDate().meta(titled("入档日期", "Recorded on")),
  effectiveFrom: civilDate().meta(titled("起始日期", "Effective from")),
  effectiveTo: civilDate().nullable().default(null).meta(titled("终止日期", "Effective to")),
  source: z
    .enum([
      "hr",
      "dic",
      "audit",
      "compliance",
      "finance",
      "claims-system",
      "registry",
      "self-declared",
      "complaint",
      "regulator",
      "court",
    ])
    .meta(
      titled("来源", "Source", {
        members: {
          hr: ["人力资源", "Human resources"],
          dic: ["纪检机构", "Discipline inspection"],
          audit: ["审计", "Audit"],
          compliance: ["合规", "Compliance"],
          finance: ["财务", "Finance"],
          "claims-system": ["理赔系统", "Claims system"],
          registry: ["登记机关", "Registry"],
          "self-declared": ["本人申报", "Self-declared"],
          complaint: ["信访举报", "Letters and visits"],
          regulator: ["监管机构", "Regulator"],
          court: ["法院", "Court"],
        },
      }),
    ),
  sourceRef: text().meta(titled("来源文号", "Source reference")),
  verification: z.enum(standings).meta(
    titled("核实状态", "Verification", {
      members: {
        adjudicated: ["已认定", "Adjudicated"],
        documented: ["有据可查", "Documented"],
        "self-declared": ["本人申报", "Self-declared"],
        confirmed: ["复核确认", "Confirmed on review"],
        "reviewed-open": ["复核待查", "Reviewed, open"],
        detected: ["系统发现", "Detected"],
        alleged: ["反映", "Alleged"],
        unverifiable: ["无法查实", "Unverifiable"],
        unfounded: ["失实", "Unfounded"],
        exonerated: ["已澄清", "Exonerated"],
        dismissed: ["已排除", "Dismissed"],
        revoked: ["已撤销", "Revoked"],
      },
    }),
  ),
  incidentId: id().nullable().default(null).meta(titled("事项编号", "Incident")),
  confidentiality: level
    .nullable()
    .default(null)
    .meta(
      titled("密级", "Confidentiality", {
        members: {
          L1: ["内部", "Internal"],
          L2: ["受限", "Restricted"],
          L3: ["仅限纪检", "Discipline inspection only"],
          L4: ["封存", "Sealed"],
        },
      }),
    ),
  appealStatus: z
    .enum(["none", "pending", "upheld", "varied", "revoked"])
    .nullable()
    .default(null)
    .meta(
      titled("申诉状态", "Appeal", {
        members: {
          none: ["无", "None"],
          pending: ["办理中", "Pending"],
          upheld: ["维持", "Upheld"],
          varied: ["变更", "Varied"],
          revoked: ["撤销", "Revoked"],
        },
      }),
    ),
  appealDecidedOn: civilDate().nullable().default(null).meta(titled("申诉决定日期", "Appeal decided on")),
  supersedes: id().nullable().default(null).meta(titled("更正的记录", "Supersedes")),
  withdrawn: z.boolean().nullable().default(null).meta(titled("已撤回", "Withdrawn")),
  mitigation: z
    .array(z.enum(["voluntary-report", "reform-error", "cooperation", "gains-returned"]))
    .nullable()
    .default(null)
    .meta(
      titled("从轻情节", "Mitigating circumstances", {
        members: {
          "voluntary-report": ["主动说明", "Voluntary report"],
          "reform-error": ["改革探索中的失误", "Honest error in reform"],
          cooperation: ["配合核查", "Cooperation"],
          "gains-returned": ["主动退缴", "Gains returned"],
        },
      }),
    ),
} as const;

export type EnvelopeFields = typeof envelopeFields;
