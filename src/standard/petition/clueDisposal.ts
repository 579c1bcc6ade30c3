import { civilDate, defineRecord, id, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * How a clue was disposed of; `occurredOn` is the day it was proposed or, while nothing has been, the day the clue was
 * received: a clue without `approvedOn` and `concludedOn` waits. It is `documented`, whatever the clue is worth. It holds no text of the clue and nothing on who gave
 * it.
 */
export const clueDisposal = defineRecord("clueDisposal", {
  title: { zh: "问题线索处置", en: "Disposal of a clue" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L3",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    complaintId: orNone(id()).meta(titled("来源举报", "Complaint")),
    clueSource: choice("线索来源", "Where it came from", {
      complaint: ["信访举报", "Letters and visits"],
      "inspection-tour": ["巡察移交", "Inspection tour"],
      audit: ["审计移交", "Audit"],
      compliance: ["合规移交", "Compliance"],
      superior: ["上级交办", "Superior body"],
      regulator: ["监管移送", "Regulator"],
      case: ["案件查办中发现", "Another case"],
    }),
    disposal: choice("处置方式", "Disposal", {
      "talk-or-inquiry": ["谈话函询", "Talk or inquiry"],
      "preliminary-verification": ["初步核实", "Preliminary verification"],
      held: ["暂存待查", "Held"],
      closed: ["予以了结", "Closed"],
    }),
    receivedOn: civilDate().meta(titled("线索受理日期", "Received on")),
    approvedOn: orNone(civilDate()).meta(titled("处置批准日期", "Approved on")),
    concludedOn: orNone(civilDate()).meta(titled("办结日期", "Concluded on")),
    result: choice("处置结果", "Result", {
      accepted: ["采信了结", "Explanation accepted"],
      "first-form": ["第一种形态处理", "First-form measure"],
      "case-opened": ["转立案", "Case opened"],
      "not-proven": ["未发现违纪违法", "Nothing proven"],
      "turned-verification": ["转初步核实", "Turned into verification"],
    }),
    transferredOn: orNone(civilDate()).meta(titled("移送日期", "Handed over on")),
  }),
});
