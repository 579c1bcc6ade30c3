import { formatDay, parseCivilDate } from "../../../kernel/index.js";
import type { RawArchive } from "../../archive/RawArchive.js";
import { expectHolds } from "../expectHolds.js";
import { firingIn, openIn, plainRules, ruleOf } from "../firing.js";
import type { LawDefinition } from "../LawDefinition.js";

export const partlyKnownDates: LawDefinition = {
  id: "P-15",
  titles: {
    zh: "日期只知年月时所下的结论，对该月的每一天都成立",
    en: "What is decided with a date known to the month holds on each day that it may be",
  },
  cases: ["a date is known to the month", "something fires"],
  archives: { partlyKnown: 0, roles: false },
  holds: async (moment) => {
    const { raw, draw, model } = moment;
    const dated = raw.records.flatMap((record, index) => {
      const nature = model.records.get(record.type)?.nature;
      const value = nature?.kind === "event" ? record[nature.on] : undefined;
      return nature?.kind === "event" &&
        typeof value === "string" &&
        value.length === 10 &&
        value.slice(0, 7) < record.recordedOn.slice(0, 7)
        ? [{ index, record, field: nature.on, month: value.slice(0, 7) }]
        : [];
    });
    if (dated.length === 0) return;
    const { index, record, field, month } = draw.pick(dated);
    const at = (day: string): RawArchive => ({ ...raw, records: raw.records.with(index, { ...record, [field]: day }) });
    const vague = await moment.portrait(at(month));
    const rules = plainRules(moment.rulebook);
    const fired = [...firingIn(vague)].filter((id) => rules.has(ruleOf(id)));
    const open = openIn(vague);
    const excepted = new Set(vague.excepted.map(({ id }) => id));
    moment.met("a date is known to the month");
    moment.met("something fires", fired.length > 0);
    const span = parseCivilDate(month);
    if (span === undefined) return;
    for (const day of [span.first, span.last, draw.integer(span.first, span.last)]) {
      const exact = firingIn(await moment.portrait(at(formatDay(day))));
      for (const id of fired) expectHolds(exact.has(id), `${id} fires with ${month} and not on ${formatDay(day)}`);
      for (const id of exact)
        if (rules.has(ruleOf(id)) && !fired.includes(id) && !excepted.has(id))
          expectHolds(
            open.ids.has(id) || open.rules.has(ruleOf(id)),
            `${id} is silent with ${month} and fires on ${formatDay(day)}`,
          );
    }
  },
};
