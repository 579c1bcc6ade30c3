import { type OperatorName, operatorNames, operators } from "../../rulebook/index.js";
import type { Draw } from "../random/Draw.js";
import { drawCalculation, drawDate, factsOfType } from "./drawExpression.js";
import { drawLiteral } from "./drawLiteral.js";
import { isComparable, type Sight, type SightFact } from "./Sight.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

/** Operators whose truth moves with the day of assessment. */
const moving: ReadonlySet<OperatorName> = new Set(["withinLast", "olderThan"]);

/** A tree of all, any, not, shared conditions and comparisons over the facts in sight. */
export function drawCondition(draw: Draw, sight: Sight, depth: number = sight.knobs.depth): YamlMap {
  const arms = (): readonly YamlMap[] =>
    Array.from({ length: draw.integer(1, 3) }, () => drawCondition(draw, sight, depth - 1));
  const form = draw.weighted<"leaf" | "any" | "all" | "not" | "shared">([
    [6, "leaf"],
    [depth > 0 ? 3 : 0, "any"],
    [depth > 0 ? 2 : 0, "all"],
    [depth > 0 ? 1 : 0, "not"],
    [1, "shared"],
  ]);
  if (form === "any") return { any: arms() };
  if (form === "all") return { all: arms() };
  if (form === "not") return { not: drawCondition(draw, sight, depth - 1) };
  const shared = sight.library.conditions.filter(({ needs }) => needs === "" || sight.named.has(needs));
  if (form === "shared" && shared.length > 0) return { condition: draw.pick(shared).id };
  return drawLeaf(draw, sight, pickFact(draw, sight.facts));
}

/** What is the record's own is spoken of more often than the envelope. */
export function pickFact(draw: Draw, facts: readonly SightFact[]): SightFact {
  const own = facts.filter(({ envelope }) => envelope !== true);
  return draw.pick(own.length > 0 && draw.chance(0.85) ? own : facts);
}

/** One comparison of a fact with something that it may be compared with. */
export function drawLeaf(draw: Draw, sight: Sight, fact: SightFact): YamlMap {
  const operator = drawOperator(draw, fact, sight);
  const value = drawValue(draw, sight, fact, operator);
  return { fact: fact.name, operator, ...(value === undefined ? {} : { value }) };
}

function drawOperator(draw: Draw, { type }: SightFact, { knobs }: Sight): OperatorName {
  const possible = operatorNames.filter((name) => {
    const { takes, list } = operators[name];
    const scalars: readonly string[] = takes;
    if (knobs.steady && moving.has(name)) return false;
    return scalars.includes(type.scalar) && (list === "either" || list === type.list);
  });
  const usual = possible.filter((name) => operators[name].operand !== "nothing");
  return draw.pick(usual.length > 0 && draw.chance(0.88) ? usual : possible);
}

function drawValue(draw: Draw, sight: Sight, fact: SightFact, operator: OperatorName): Yaml | undefined {
  const { operand } = operators[operator];
  if (operand === "nothing") return undefined;
  if (operand === "text") return draw.chance(0.8) ? prefixOf(draw, sight, fact) : "zz";
  if (operand === "period") return drawSpan(draw, sight);
  if (operand === "members") return drawMembers(draw, sight, fact);
  if (operand === "pair") return drawPair(draw, sight, fact);
  return drawOne(draw, sight, fact);
}

function prefixOf(draw: Draw, { pools }: Sight, { type }: SightFact): Yaml {
  return String(drawLiteral(draw, { ...type, list: false }, pools)).slice(0, 1);
}

/** A length of time, written out or by a parameter. */
export function drawSpan(draw: Draw, { library, pools }: Sight): Yaml {
  const periods = library.params.filter(({ type }) => type.scalar === "period");
  return draw.chance(0.4) && periods.length > 0
    ? { param: draw.pick(periods).id }
    : drawLiteral(draw, { scalar: "period", list: false }, pools);
}

/** A value, a parameter, another fact, or something reckoned. */
function drawOne(draw: Draw, sight: Sight, fact: SightFact): Yaml {
  const type = { ...fact.type, list: false };
  const { library, pools, knobs } = sight;
  const params = library.params.filter((one) => one.type.scalar === type.scalar && isComparable(one.type, type));
  const facts = sight.literalOnly === true ? [] : factsOfType(sight, type).filter(({ name }) => name !== fact.name);
  const form = draw.weighted<"literal" | "param" | "fact" | "reckoned">([
    [6, "literal"],
    [params.length > 0 ? 3 : 0, "param"],
    [facts.length > 0 ? 2 : 0, "fact"],
    [sight.literalOnly !== true && (type.scalar === "date" || type.scalar === "integer") ? 1 : 0, "reckoned"],
  ]);
  if (form === "param") return { param: draw.pick(params).id };
  if (form === "fact") return { fact: draw.pick(facts).name };
  if (form === "reckoned" && !knobs.steady) {
    if (type.scalar === "date") return wrap(drawDate(draw, sight));
    const { value, type: made } = drawCalculation(draw, sight);
    if (made.scalar === type.scalar) return value;
  }
  return drawLiteral(draw, type, pools);
}

/** A name alone would read as a value. */
function wrap(value: Yaml): Yaml {
  return typeof value === "string" ? { fact: value } : value;
}

function drawMembers(draw: Draw, sight: Sight, fact: SightFact): Yaml {
  const { library, pools } = sight;
  const type = { ...fact.type, list: false };
  const lists = library.lists.filter((one) => isComparable(one.type, type));
  const sets = library.sets.filter((one) => isComparable(one.type, type));
  const collected =
    sight.literalOnly === true
      ? []
      : sight.facts.filter((one) => one.type.list && isComparable({ ...one.type, list: false }, type));
  const form = draw.weighted<"values" | "list" | "set" | "fact">([
    [4, "values"],
    [lists.length > 0 ? 2 : 0, "list"],
    [sets.length > 0 ? 2 : 0, "set"],
    [collected.length > 0 ? 2 : 0, "fact"],
  ]);
  if (form === "list") return { list: draw.pick(lists).id };
  if (form === "set") return { set: draw.pick(sets).id };
  if (form === "fact") return { fact: draw.pick(collected).name };
  const values = Array.from({ length: draw.integer(1, 3) }, () => drawLiteral(draw, type, pools));
  return values.filter((one, index) => values.indexOf(one) === index);
}

function drawPair(draw: Draw, sight: Sight, fact: SightFact): Yaml {
  const { pools } = sight;
  const type = { ...fact.type, list: false };
  const pair = [drawLiteral(draw, type, pools), drawLiteral(draw, type, pools)];
  if (type.scalar === "date") pair.sort();
  const second = draw.chance(0.3) ? drawOne(draw, sight, fact) : undefined;
  return second === undefined ? pair : [pair[0] ?? second, second];
}
