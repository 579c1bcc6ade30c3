import { exactDay, parseCivilDate } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import { makePools } from "../archive/Pools.js";
import { noVocabulary } from "../archive/Vocabulary.js";
import type { Draw } from "../random/Draw.js";
import { constructsIn } from "./constructsIn.js";
import { drawHeader } from "./drawHeader.js";
import { drawLibrary } from "./drawLibrary.js";
import { drawRule } from "./drawRule.js";
import { plainRule } from "./plainRule.js";
import type { RawRulebook } from "./RawRulebook.js";
import type { RulebookKnobs } from "./RulebookKnobs.js";
import type { Sight } from "./Sight.js";
import type { YamlMap } from "./writeYaml.js";

/** A rulebook for subjects of a kind: the first rule a plain one, so that something fires in most archives. */
export function drawRulebook(draw: Draw, model: Model, kind: string, knobs: RulebookKnobs): RawRulebook {
  const asOf = parseCivilDate(knobs.asOf) ?? exactDay(0);
  const bare: Sight = {
    model,
    knobs,
    pools: makePools(asOf.first, noVocabulary),
    library: { params: [], lists: [], sets: [], conditions: [], calendars: [] },
    facts: [],
    named: new Set(),
    columns: new Map(),
  };
  const { library, files } = drawLibrary(draw, bare, kind);
  const sight: Sight = { ...bare, library };
  const count = draw.integer(knobs.fewestRules, knobs.mostRules);
  const rules = Array.from({ length: count }, (_, index) =>
    index === 0 ? plainRule(draw, sight, kind, "r0") : drawWithout(draw, sight, kind, `r${index}`),
  );
  return { rules, beside: { "rulebook.yaml": drawHeader(draw, sight, kind), ...files } };
}

/** Draws again where the rule has what it must not have. */
function drawWithout(draw: Draw, sight: Sight, kind: string, id: string): YamlMap {
  const unwanted = new Set(sight.knobs.without);
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const rule = drawRule(draw, sight, kind, id);
    if (unwanted.size === 0 || ![...constructsIn(rule)].some((one) => unwanted.has(one))) return rule;
  }
  return plainRule(draw, sight, kind, id);
}
