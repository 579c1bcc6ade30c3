import { z } from "zod";
import { civilDate, defineModel, defineRecord, id, text, titled } from "../../src/model/index.js";

const personId = id().meta(titled("人员", "Person"));
const about = { personId: "person" };
const day = (zh: string, en: string) => civilDate().meta(titled(zh, en));
const choice = <const M extends readonly [string, ...string[]]>(zh: string, en: string, members: M) =>
  z.enum(members).meta(titled(zh, en, { members: Object.fromEntries(members.map((one) => [one, [one, one]])) }));

/** A model of its own, so that nothing here hangs on the standard one. */
export const tinyModel = defineModel({
  id: "tiny",
  title: { zh: "小模型", en: "Tiny model" },
  subjects: {
    person: {
      title: { zh: "人员", en: "Person" },
      plural: "people",
      fields: { senior: z.boolean().meta(titled("资深", "Senior")) },
    },
  },
  records: [
    defineRecord("present", {
      title: { zh: "礼物", en: "Present" },
      nature: "event",
      subjects: about,
      timeline: true,
      fields: { personId, outcome: choice("处理", "Outcome", ["kept", "returned", "approved"]) },
    }),
    defineRecord("signal", {
      title: { zh: "线索", en: "Signal" },
      nature: "event",
      subjects: about,
      level: "L2",
      fields: { personId, strong: z.boolean().meta(titled("明显", "Strong")) },
    }),
    defineRecord("penalty", {
      title: { zh: "处分", en: "Penalty" },
      nature: { kind: "state", from: "effectiveFrom", until: "endsOn" },
      subjects: about,
      level: "L2",
      timeline: true,
      role: {
        name: "sanction",
        facts: { governs: "governs", begunOn: "effectiveFrom", endsOn: "endsOn", revokedOn: "revokedOn" },
      },
      fields: {
        personId,
        governs: z.boolean().meta(titled("有影响期", "Governs")),
        endsOn: day("期满日", "Ends on"),
        revokedOn: civilDate().nullable().default(null).meta(titled("撤销日", "Revoked on")),
      },
    }),
    defineRecord("opinion", {
      title: { zh: "复核", en: "Opinion" },
      nature: "event",
      subjects: about,
      role: {
        name: "review",
        facts: { rule: "rule", key: "key", decision: "decision", decidedOn: "occurredOn", validUntil: "validUntil" },
      },
      fields: {
        personId,
        rule: text().meta(titled("规则", "Rule")),
        key: id().meta(titled("对象", "Key")),
        decision: choice("结论", "Decision", ["confirmed", "reviewed-open", "dismissed"]),
        validUntil: civilDate().nullable().default(null).meta(titled("有效至", "Valid until")),
      },
    }),
    defineRecord("clearance", {
      title: { zh: "澄清", en: "Clearance" },
      nature: "event",
      subjects: about,
      role: { name: "exoneration", facts: { from: "occurredOn" } },
      fields: { personId },
    }),
    defineRecord("oath", { title: { zh: "承诺", en: "Oath" }, nature: "event", subjects: about, fields: { personId } }),
    defineRecord("letter", {
      title: { zh: "来信", en: "Letter" },
      nature: "event",
      subjects: about,
      level: "L3",
      timeline: true,
      fields: { personId },
    }),
  ],
});
