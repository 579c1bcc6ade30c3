import { serialisePortrait } from "../../../portrait/index.js";
import { expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const secondEngine: LawDefinition = {
  id: "P-48",
  titles: {
    zh: "第二套引擎给出同样的画像",
    en: "A second engine gives the same portrait",
  },
  cases: ["something fires", "something is unknown"],
  applies: ({ second }) => second !== undefined,
  holds: async (moment) => {
    const { raw, second, options } = moment;
    if (second === undefined) return;
    const portrait = await moment.portrait();
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("something is unknown", portrait.unknown.length > 0);
    const other = await second(moment.read(raw), options);
    expectSame(serialisePortrait(other), serialisePortrait(portrait), "the second engine says something else");
  },
};
