import { formatMoney } from "../../kernel/index.js";
import type { Draw } from "../random/Draw.js";
import { drawCondition, drawLeaf, pickFact } from "./drawCondition.js";
import { type DrawnEach, drawEach } from "./drawEach.js";
import { drawDate } from "./drawExpression.js";
import { categories } from "./drawHeader.js";
import { drawLets } from "./drawLets.js";
import { factsOf, type Sight, type SightFact } from "./Sight.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

/** One rule under its id, with everything a rule may have. */
export function drawRule(draw: Draw, base: Sight, kind: string, id: string): YamlMap {
  const { knobs } = base;
  const scene = drawEach(draw, base, kind);
  const { lets, sight, measured } = drawLets(draw, scene);
  const small = (): YamlMap => drawCondition(draw, sight, 0);
  const rare = (share: number, part: () => YamlMap): YamlMap => (draw.chance(knobs.steady ? 0 : share) ? part() : {});
  const expects =
    knobs.steady || base.model.records.size === 0 || !draw.chance(0.15) ? undefined : drawExpects(draw, sight, scene);
  const own = knobs.verification ?? (draw.chance(0.25) ? "detected" : undefined);
  return {
    rule: id,
    version: draw.integer(1, 3),
    ...drawStatus(draw, sight),
    title: { zh: "规则", en: `Rule ${id}` },
    why: { zh: "缘由", en: "Why" },
    category: draw.pick(categories),
    owner: "office",
    action: "ask",
    basis: [draw.chance(0.3) ? { doc: "house", article: "1" } : { doc: "house" }],
    for: kind,
    ...(scene.each === undefined ? {} : { each: scene.each }),
    ...(Object.keys(lets).length === 0 ? {} : { let: lets }),
    ...rare(0.15, () => ({ needs: small() })),
    ...(expects !== undefined && draw.chance(0.4) ? {} : { when: drawWhen(draw, sight, scene, measured) }),
    ...(expects === undefined ? {} : { expects }),
    ...rare(0.2, () => ({ except: drawExceptions(draw, small) })),
    severity: drawSeverity(draw, small, knobs.steady),
    ...(own === undefined ? {} : { verification: own }),
    ...(draw.chance(0.5) ? { decay: drawDecay(draw, sight, scene) } : {}),
    ...drawMatter(draw, scene),
    ...rare(0.2, () => drawGate(draw, sight)),
    ...rare(0.12, () => ({ effective: drawEffective(draw) })),
    message: drawMessage(draw, sight),
    examples: [{ name: "it fires", given: {}, asOf: knobs.asOf, expect: "fires" }],
  };
}

function drawStatus(draw: Draw, sight: Sight): YamlMap {
  if (sight.knobs.steady) return { status: "active", kind: "finding" };
  const kind = draw.weighted<string>([
    [16, "finding"],
    [1, "gate"],
    [1, "positive"],
    [1, "notice"],
  ]);
  const status = draw.weighted<string>([
    [20, "active"],
    [1, "shadow"],
    [1, "retired"],
    [1, "draft"],
  ]);
  // A gate rule must name a gate; `drawGate` may name another in its place.
  const more = kind === "gate" ? { gate: { id: "gate" } } : {};
  return { status, kind, ...(kind === "notice" && draw.chance(0.7) ? { by: drawDate(draw, sight) } : more) };
}

/** The condition; in part of the rules with an arm that is easily met, so that they do fire. */
function drawWhen(draw: Draw, sight: Sight, { own }: DrawnEach, measured: readonly SightFact[]): YamlMap {
  const { knobs } = sight;
  const grown = measured.map((fact) => met(fact, draw));
  if (knobs.steady) {
    const steady = sight.facts.filter(({ name }) => !measured.some((one) => one.name === name));
    const tree = steady.length === 0 ? [] : [drawCondition(draw, { ...sight, facts: steady })];
    return { all: [...tree, ...grown, ...(tree.length + grown.length === 0 ? [present(draw, sight.facts)] : [])] };
  }
  const easy = draw.chance(knobs.likely);
  if (measured.length > 0 && draw.chance(0.5))
    return easy ? draw.pick(grown) : drawLeaf(draw, sight, draw.pick(measured));
  const tree = drawCondition(draw, sight);
  if (!easy || own.length === 0) return tree;
  return draw.chance(0.7)
    ? { any: [tree, present(draw, own)] }
    : { all: [{ any: [{ not: tree }, tree] }, present(draw, own)] };
}

function present(draw: Draw, facts: readonly SightFact[]): YamlMap {
  return { fact: pickFact(draw, facts).name, operator: "present" };
}

/** That a measure found something. */
function met({ name, type }: SightFact, draw: Draw): YamlMap {
  if (type.scalar === "boolean" && !type.list) return { fact: name, operator: "equal", value: true };
  if (type.scalar === "integer" && !type.list)
    return { fact: name, operator: "greaterThanInclusive", value: draw.integer(1, 2) };
  if (type.scalar === "money" && !type.list)
    return {
      fact: name,
      operator: "greaterThan",
      value: formatMoney({ amount: 100, currency: type.currency ?? "CNY" }),
    };
  return { fact: name, operator: "present" };
}

function drawSeverity(draw: Draw, small: () => YamlMap, steady: boolean): Yaml {
  if (steady || draw.chance(0.75)) return draw.chance(0.08) ? 0 : draw.integer(1, 5);
  const from = draw.integer(0, 3);
  const raise = [
    { to: draw.integer(from + 1, 5), when: small() },
    { to: 5, when: small() },
  ];
  return { from, raise: raise.slice(0, draw.integer(1, 2)) };
}

function drawExceptions(draw: Draw, small: () => YamlMap): readonly Yaml[] {
  return ["let-off", "let-go"]
    .slice(0, draw.integer(1, 2))
    .map((id): Yaml => ({ id, title: { zh: "例外", en: "Exception" }, when: small() }));
}

function drawDecay(draw: Draw, sight: Sight, { own }: DrawnEach): YamlMap {
  if (draw.chance(0.1)) return { shape: "sanction" };
  const shape = { shape: draw.pick(["linear", "linear", "step"]), months: draw.pick([1, 6, 12, 24, 36]) };
  const days = own.filter(({ type }) => type.scalar === "date" && !type.list);
  if (sight.knobs.steady) return shape;
  return draw.weighted<() => YamlMap>([
    [5, () => shape],
    [2, () => ({ ...shape, from: "latest" })],
    [days.length > 0 ? 2 : 0, () => ({ ...shape, from: draw.pick(days).name })],
    [1, () => ({ ...shape, from: drawDate(draw, sight) })],
  ])();
}

/** Findings with the same word or number are one matter. */
function drawMatter(draw: Draw, { own }: DrawnEach): YamlMap {
  const facts = own.filter(({ type }) => !type.list && ["id", "text", "enum", "integer"].includes(type.scalar));
  return facts.length > 0 && draw.chance(0.2)
    ? { matter: { id: draw.pick(["matter", "affair"]), by: draw.pick(facts).name } }
    : {};
}

function drawGate(draw: Draw, sight: Sight): YamlMap {
  const id = draw.pick(["gate", "other-gate"]);
  return { gate: { id, ...(draw.chance(0.5) ? { freeFrom: drawDate(draw, sight) } : {}) } };
}

function drawEffective(draw: Draw): YamlMap {
  return draw.weighted<YamlMap>([
    [2, { from: "2024-03-01" }],
    [1, { until: "2024-12-31" }],
    [1, { from: "2023-01-01", until: "2025-05-31" }],
  ]);
}

/** "Nothing by the deadline." */
function drawExpects(draw: Draw, sight: Sight, { own }: DrawnEach): YamlMap {
  const type = draw.pick([...sight.model.records.keys()]);
  const facts = factsOf(sight.model, type, "wanted");
  const dates = facts.filter(({ type: of, envelope }) => of.scalar === "date" && !of.list && envelope !== true);
  const start = own.filter(({ type: of }) => of.scalar === "date" && !of.list);
  const from = (): Yaml => (start.length > 0 ? draw.pick(start).name : drawDate(draw, sight));
  const inner: Sight = { ...sight, facts: [...facts, ...facts, ...sight.facts] };
  return {
    record: { record: type, as: "wanted" },
    ...(draw.chance(0.4) ? { where: drawCondition(draw, inner, 1) } : {}),
    ...(dates.length > 0 && draw.chance(0.15) ? { on: draw.pick(dates).name } : {}),
    ...(draw.chance(0.7) ? { from: from() } : {}),
    by: draw.chance(0.8) ? { shift: [from(), draw.pick(["30 days", "3 months", "7 days"])] } : drawDate(draw, sight),
    late: draw.pick(["remedies", "counts"]),
    ...(sight.ownTypes?.includes(type) && draw.chance(0.2) ? { over: "own" } : {}),
  };
}

function drawMessage(draw: Draw, sight: Sight): YamlMap {
  const facts = sight.facts.filter(({ column }) => column === undefined);
  const fact = facts.length > 0 && draw.chance(0.5) ? ` {${draw.pick(facts).name}}` : "";
  const param = draw.chance(0.2) ? ` {param ${draw.pick(sight.library.params).id}}` : "";
  return { zh: `说明${fact}${param}`, en: `Message${fact}${param}` };
}
