import { expectTurnsNothing } from "../expectTurnsNothing.js";
import type { LawDefinition } from "../LawDefinition.js";
import { ordinaryTypes } from "../roles.js";

export const loadingMore: LawDefinition = {
  id: "P-18b",
  titles: {
    zh: "补齐未载入的记录类型不会推翻已有结论：未载入不等于没有",
    en: "Loading a record type in full turns nothing round: not loaded is not none",
  },
  cases: ["something was undecided"],
  applies: ({ model }) => ordinaryTypes(model).length > 0,
  holds: async (moment) => {
    const { raw, draw, model } = moment;
    const type = draw.pick(ordinaryTypes(model));
    const complete = Object.fromEntries([...model.records.keys()].map((one) => [one, "complete"]));
    const corrected = new Set(
      raw.records.flatMap(({ supersedes }) => (typeof supersedes === "string" ? [supersedes] : [])),
    );
    const held = raw.records.filter(
      (one) => one.type === type && one["supersedes"] === undefined && !corrected.has(one.id),
    );
    const outstanding = new Set(draw.several(held, 0, 2).map(({ id }) => id));
    const known = raw.records.filter(({ id }) => !outstanding.has(id));
    const state = known.some((one) => one.type === type) ? "partial" : "notLoaded";
    const before = await moment.portrait({ ...raw, records: known, loaded: { ...complete, [type]: state } });
    const after = await moment.portrait({ ...raw, loaded: complete });
    moment.met("something was undecided", before.unknown.length > after.unknown.length);
    expectTurnsNothing(before, after, moment.rulebook, `loading ${type} in full`, outstanding);
  },
};
