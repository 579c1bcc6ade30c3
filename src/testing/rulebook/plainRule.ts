import type { Draw } from "../random/Draw.js";
import { pickFact } from "./drawCondition.js";
import { categories } from "./drawHeader.js";
import { factsOf, type Sight } from "./Sight.js";
import type { YamlMap } from "./writeYaml.js";

/** A plain rule that finds something in most archives: laws speak of what fires. */
export function plainRule(draw: Draw, { model, knobs }: Sight, kind: string, id: string): YamlMap {
  const types = [...model.records.values()].filter(
    ({ subjects, role }) => role === undefined && Object.values(subjects).includes(kind),
  );
  const type = types.length === 0 ? undefined : draw.pick(types).type;
  const own = knobs.verification ?? (draw.chance(0.3) ? "detected" : undefined);
  const facts = type === undefined ? [] : factsOf(model, type, type).filter(({ type: of }) => !of.list);
  const about: YamlMap =
    type === undefined
      ? { when: { fact: `${kind}.id`, operator: "present" } }
      : { each: type, when: { fact: pickFact(draw, facts).name, operator: "present" } };
  return {
    rule: id,
    version: 1,
    status: "active",
    kind: "finding",
    title: { zh: "规则", en: `Rule ${id}` },
    why: { zh: "缘由", en: "Why" },
    category: draw.pick(categories),
    owner: "office",
    action: "ask",
    basis: [{ doc: "house" }],
    for: kind,
    ...about,
    severity: draw.integer(1, 5),
    ...(own === undefined ? {} : { verification: own }),
    ...(draw.chance(0.4) ? { decay: { shape: "linear", months: 36 } } : {}),
    message: { zh: "说明", en: "Message" },
    examples: [{ name: "it fires", given: {}, asOf: knobs.asOf, expect: "fires" }],
  };
}
