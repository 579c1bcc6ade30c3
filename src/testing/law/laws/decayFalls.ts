import { addMonths } from "../../../calendar/index.js";
import { exactDay, formatDay, parseCivilDate } from "../../../kernel/index.js";
import type { Rule } from "../../../rulebook/index.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const decayFalls: LawDefinition = {
  id: "P-12",
  titles: {
    zh: "没有新内容时，同一发现的时效系数不随时间上升",
    en: "With nothing new, the decay of a finding never rises as time passes",
  },
  cases: ["a finding seen on both days"],
  archives: { roles: false, late: 0, future: 0 },
  holds: async (moment) => {
    const { draw, options, rulebook } = moment;
    const today = (parseCivilDate(options.asOf) ?? exactDay(0)).first;
    const later = formatDay(addMonths(today, draw.pick([1, 3, 6, 12])) + draw.integer(0, 3));
    const before = await moment.portrait(moment.raw, { knownAt: options.asOf });
    const after = await moment.portrait(moment.raw, { asOf: later, knownAt: options.asOf });
    const rules = new Map(rulebook.rules.map((rule) => [String(rule.id), rule]));
    const then = new Map([...after.findings, ...after.sameIncident].map((one) => [one.id, one]));
    for (const one of [...before.findings, ...before.sameIncident]) {
      const other = then.get(one.id);
      const rule = rules.get(one.rule);
      if (other === undefined || rule === undefined || !isFixed(rule)) continue;
      if (one.eventDate === null || one.eventDate.length < 10 || other.eventDate !== one.eventDate) continue;
      moment.met("a finding seen on both days");
      expectHolds(
        other.factors.decay <= one.factors.decay,
        `${one.id} counts ${one.factors.decay} ‰ on ${options.asOf} and ${other.factors.decay} ‰ on ${later}`,
      );
    }
  },
};

/** Whether the rule reckons from the event date or a date of the record: neither moves. */
function isFixed({ decay, each }: Rule): boolean {
  if (decay === undefined) return true;
  const { from } = decay;
  if (from === undefined) return each.kind === "record";
  return from !== "latest" && from.kind === "fact" && from.fact.of === "record";
}
