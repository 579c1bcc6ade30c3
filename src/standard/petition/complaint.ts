import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { retitled } from "../fields/retitled.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A complaint and its handling; `occurredOn` is the day it was received. There is no field for who complained, nor for the
 * text: both are kept outside the archive. Rules that score read no record that is `alleged` or `unfounded`: that a report was
 * found untrue and has to be clarified is entered with `verification: adjudicated`. Whether a disposal was proposed in time is
 * judged on the `clueDisposal` record.
 */
export const complaint = defineRecord("complaint", {
  title: { zh: "信访举报", en: "Complaint" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L3",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    channel: choice("渠道", "Channel", {
      letter: ["来信", "Letter"],
      visit: ["来访", "Visit"],
      call: ["来电", "Call"],
      online: ["网络", "Online"],
      transferred: ["转办", "Transferred"],
      inspection: ["巡察移交", "Inspection"],
      media: ["媒体", "Media"],
    }),
    named: z.boolean().meta(titled("实名", "Named")),
    allegation: retitled(findingCategory, "反映问题", "Allegation"),
    traceable: z.boolean().meta(titled("具有可查性", "Traceable")),
    repeatOf: orNone(id()).meta(titled("重复的举报", "Repeats")),
    status: choice("办理状态", "Status", {
      received: ["已接收", "Received"],
      registered: ["已登记", "Registered"],
      screened: ["已甄别", "Screened"],
      "not-accepted": ["不予受理", "Not accepted"],
      merged: ["合并办理", "Merged"],
      assigned: ["已分办", "Assigned"],
      "talk-or-inquiry": ["谈话函询", "Talk or inquiry"],
      "preliminary-verification": ["初步核实", "Preliminary verification"],
      held: ["暂存待查", "Held"],
      closed: ["予以了结", "Closed"],
      "case-opened": ["立案审查调查", "Case opened"],
      concluded: ["办结", "Concluded"],
      filed: ["归档", "Filed"],
    }),
    outcome: choice("办理结果", "Outcome", {
      substantiated: ["查实", "Substantiated"],
      "partly-substantiated": ["部分属实", "Partly substantiated"],
      "explained-accepted": ["采信了结", "Explanation accepted"],
      unverifiable: ["无法查实", "Unverifiable"],
      unfounded: ["失实", "Unfounded"],
      "mistaken-report": ["错告", "Mistaken report"],
      "malicious-report": ["诬告陷害", "Malicious report"],
      exonerated: ["已澄清正名", "Exonerated"],
      pending: ["办理中", "Pending"],
    }),
    outcomeOn: orNone(civilDate()).meta(titled("结果日期", "Outcome on")),
    handlingDept: text().meta(titled("承办部门", "Handled by")),
    clueId: orNone(id()).meta(titled("线索处置记录", "Disposal of the clue")),
    proposedOn: orNone(civilDate()).meta(titled("提出处置意见日期", "Disposal proposed on")),
    clarifiedOn: orNone(civilDate()).meta(titled("澄清日期", "Clarified on")),
    clarificationWanted: orNone(z.boolean()).meta(
      titled("造成不良影响或本人申请澄清", "Adverse effect, or clarification requested"),
    ),
    maliceCertifiedRef: orNone(text()).meta(titled("诬告认定文号", "Certification of malice")),
  }),
});
