import type { Rule } from "../../../rulebook/index.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const narrowed: LawDefinition = {
  id: "P-31",
  titles: {
    zh: "规则转为影子、停用或收窄条件，不会增加分值",
    en: "A rule made a shadow, retired or narrowed never raises points",
  },
  cases: ["something fires", "points fall"],
  archives: { roles: false },
  holds: async (moment) => {
    const { draw, rulebook } = moment;
    const before = await moment.portraitBy(rulebook);
    // BECAUSE: of hundreds of rules few score in one archive; a change of any other moves no point.
    const scored = rulebook.rules.filter(({ id }) => before.ledger.some((line) => line.rule === id));
    const rule = draw.pick(scored.length > 0 && draw.chance(0.5) ? scored : rulebook.rules);
    const change = draw.pick(["shadow", "retired", "narrowed"] as const);
    const other = { ...rulebook, rules: rulebook.rules.map((one) => (one === rule ? changed(one, change) : one)) };
    const after = await moment.portraitBy(other);
    moment.met("something fires", before.ledger.length > 0);
    moment.met("points fall", after.points < before.points);
    expectHolds(
      after.points <= before.points,
      `${rule.id} ${change}: points rise from ${before.points} to ${after.points}`,
    );
  },
};

/** Narrowed by the condition of an exception: what it says is in sight. */
function changed(rule: Rule, change: "shadow" | "retired" | "narrowed"): Rule {
  if (change !== "narrowed") return { ...rule, status: change };
  const [exception] = rule.except;
  if (exception === undefined || rule.when === undefined) return { ...rule, status: "shadow" };
  return { ...rule, when: { all: [rule.when, exception.when] } };
}
