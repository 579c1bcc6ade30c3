import { exactDay, formatDay, parseCivilDate } from "../../../kernel/index.js";
import { expectEqual } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const outlookComesTrue: LawDefinition = {
  id: "P-13",
  titles: {
    zh: "展望所说的每一天，届时评估确实如此",
    en: "What the outlook says of a day is what an assessment on that day says",
  },
  cases: ["something fires"],
  cost: 8,
  archives: { fewest: 2, most: 5, missing: 0.02, loaded: 0, partlyKnown: 0 },
  holds: async (moment) => {
    const { draw, options, raw } = moment;
    const today = (parseCivilDate(options.asOf) ?? exactDay(0)).first;
    const { outlook = [], grade, gates, ledger } = await moment.portrait(raw, { include: ["outlook"] });
    moment.met("something fires", ledger.length > 0);
    moment.met("a change is foreseen", outlook.length > 0);
    const stateOf = (one: {
      readonly grade: string;
      readonly gates: readonly { readonly id: string; readonly status: string }[];
    }): unknown => [one.grade, one.gates.map(({ id, status }) => [id, status])];
    const last = today + 25;
    const days = [...outlook.slice(0, 3).map(({ date }) => date), formatDay(draw.integer(today + 1, last))];
    for (const date of days) {
      const entry = outlook.findLast((one) => one.date <= date) ?? { grade, gates };
      const then = await moment.portrait(raw, { asOf: date, knownAt: options.asOf });
      expectEqual(stateOf(then), stateOf(entry), `the outlook is wrong about ${date}`);
    }
  },
};
