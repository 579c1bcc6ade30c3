import type { Draw } from "../random/Draw.js";
import { drawCondition, drawSpan } from "./drawCondition.js";
import { commonFacts, dateType, factsOf, integerType, profileFacts, type Sight, type SightFact } from "./Sight.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

/** What a rule is applied to, and what is in sight then. */
export interface DrawnEach {
  readonly each?: Yaml;
  readonly sight: Sight;
  /** The facts of the thing under test. */
  readonly own: readonly SightFact[];
}

/** One of the forms of `each` for subjects of a kind. */
export function drawEach(draw: Draw, base: Sight, kind: string): DrawnEach {
  const { model, knobs } = base;
  const profile = profileFacts(model, kind);
  const types = ownTypes(base, kind);
  const sight: Sight = { ...base, facts: profile, ownTypes: types };
  const form = draw.weighted<"record" | "alias" | "anyOf" | "group" | "calendar" | "subject">([
    [types.length > 0 ? 6 : 0, "record"],
    [types.length > 0 ? 2 : 0, "alias"],
    [types.length > 1 ? 2 : 0, "anyOf"],
    [types.length > 0 ? 4 : 0, "group"],
    [knobs.steady ? 0 : 2, "calendar"],
    [3, "subject"],
  ]);
  if (form === "subject" || types.length === 0) return { sight, own: [] };
  if (form === "calendar") return calendar(draw, sight);
  const type = draw.pick(types);
  if (form === "group") return group(draw, sight, type);
  if (form === "anyOf") {
    const others = draw.several(
      types.filter((other) => other !== type),
      1,
      2,
    );
    const own = commonFacts(model, [type, ...others], "item");
    return { each: { anyOf: [type, ...others], as: "item" }, own, sight: { ...sight, facts: weighed(own, profile) } };
  }
  const as = form === "alias" ? "one" : type;
  const own = factsOf(model, type, as);
  const named = new Set(form === "alias" ? [] : [type]);
  return {
    each: form === "alias" ? { record: type, as } : type,
    own,
    sight: { ...sight, facts: weighed(own, profile), named },
  };
}

/** The thing under test is spoken of more often than the subject's profile. */
function weighed(own: readonly SightFact[], profile: readonly SightFact[]): readonly SightFact[] {
  return [...own, ...own, ...profile];
}

/** Types whose records may be the subject's own. */
function ownTypes({ model }: Sight, kind: string): readonly string[] {
  const direct = [...model.records.values()].filter(({ subjects }) => Object.values(subjects).includes(kind));
  return direct.map(({ type }) => type);
}

function calendar(draw: Draw, sight: Sight): DrawnEach {
  const unit = draw.pick(["year", "half", "quarter"] as const);
  const own: readonly SightFact[] = [
    { name: `${unit}.from`, type: dateType },
    { name: `${unit}.to`, type: dateType },
    { name: `${unit}.number`, type: integerType },
  ];
  return {
    each: { calendar: unit, back: draw.integer(0, 2) },
    own,
    sight: { ...sight, calendar: unit, facts: [...own, ...sight.facts] },
  };
}

function group(draw: Draw, sight: Sight, type: string): DrawnEach {
  const { model } = sight;
  const as = draw.chance(0.2) ? "grouped" : type;
  const facts = factsOf(model, type, as);
  const keys = facts.filter(({ type: of, envelope }) => !of.list && envelope !== true && of.scalar !== "money");
  const single = facts.filter(({ type: of }) => !of.list);
  const by = draw.several(keys.length > 0 ? keys : single, 1, draw.chance(0.3) ? 2 : 1);
  const inner: Sight = { ...sight, facts: weighed(facts, sight.facts), named: new Set(as === type ? [type] : []) };
  const each: YamlMap = {
    group: type,
    ...(as === type ? {} : { as }),
    by: by.length === 1 ? (by[0]?.name ?? "") : by.map(({ name }) => name),
    ...(draw.chance(0.3) ? { within: drawSpan(draw, sight) } : {}),
    ...(draw.chance(0.4) ? { where: drawCondition(draw, inner, 1) } : {}),
  };
  return { each, own: by, sight: { ...sight, facts: weighed(by, sight.facts), group: type } };
}
