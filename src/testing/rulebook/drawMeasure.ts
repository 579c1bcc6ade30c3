import type { ValueType } from "../../kernel/index.js";
import type { Draw } from "../random/Draw.js";
import { drawCondition, drawSpan, pickFact } from "./drawCondition.js";
import { drawDate } from "./drawExpression.js";
import { booleanType, commonFacts, factsOf, integerType, type Sight, type SightFact } from "./Sight.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

export interface DrawnMeasure {
  readonly value: YamlMap;
  readonly type: ValueType;
}

const fieldScalars: Readonly<Record<string, readonly string[]>> = {
  sum: ["integer", "money"],
  max: ["integer", "money", "share", "date"],
  min: ["integer", "money", "share", "date"],
  median: ["integer", "money", "share"],
  latest: ["date"],
  earliest: ["date"],
};
const growing = ["count", "count", "exists", "sum", "countDistinct"] as const;
const all = [
  "count",
  "count",
  "exists",
  "sum",
  "sum",
  "countDistinct",
  "max",
  "min",
  "median",
  "latest",
  "earliest",
  "collect",
] as const;

/** Which records are measured, and under what name. */
interface Measured {
  readonly types: readonly string[];
  readonly as: string;
  /** Written as the bare name of the type. */
  readonly bare: boolean;
}

/** A measure over the records of some type, and the type of what comes of it. */
export function drawMeasure(draw: Draw, sight: Sight, as: string): DrawnMeasure {
  const { knobs } = sight;
  const measured = drawMeasured(draw, sight, as);
  const facts = [...commonFacts(sight.model, measured.types, measured.as), ...columnsOf(sight, measured)];
  const named = draw.pick<string>(knobs.steady ? growing : all);
  const fields = facts.filter(({ type }) => !type.list && (fieldScalars[named]?.includes(type.scalar) ?? true));
  const measure = fields.length === 0 && named !== "exists" ? "count" : named;
  const takesField = measure !== "count" && measure !== "exists";
  const field = takesField ? pickFact(draw, fields) : undefined;
  const value: YamlMap = {
    [measure]: targetOf(measured, field),
    ...(draw.chance(0.45) ? { where: drawCondition(draw, whereSight(sight, measured, facts), 1) } : {}),
    ...drawWindow(draw, sight, measured),
    ...drawDateOf(draw, measured, facts),
    ...drawOptions(draw, sight, measured, measure),
  };
  return { value, type: typeOf(measure, field) };
}

function drawMeasured(draw: Draw, sight: Sight, as: string): Measured {
  const { model, named, group } = sight;
  const types = [...model.records.keys()];
  const near = types.filter((type) => named.has(type) || type === group);
  const type = near.length > 0 && draw.chance(0.5) ? draw.pick(near) : draw.pick(types);
  const alike = types.filter((other) => other !== type && sameDate(sight, type, other));
  if (alike.length > 0 && draw.chance(0.1)) return { types: [type, draw.pick(alike)], as, bare: false };
  return draw.chance(0.35) ? { types: [type], as: type, bare: true } : { types: [type], as, bare: false };
}

/** Whether both types are placed in time by the same field: without `on:` they could not be measured together. */
function sameDate({ model }: Sight, a: string, b: string): boolean {
  const dates = [a, b].map((type) => {
    const nature = model.records.get(type)?.nature;
    return nature?.kind === "event" ? nature.on : nature?.from;
  });
  return dates[0] === dates[1];
}

function columnsOf({ columns }: Sight, { types, as }: Measured): readonly SightFact[] {
  const [type = "", another] = types;
  if (another !== undefined) return [];
  return (columns.get(type) ?? []).map((one) => ({ ...one, name: `${as}.${one.name}`, column: one.name }));
}

function whereSight(sight: Sight, { as, bare, types }: Measured, facts: readonly SightFact[]): Sight {
  const [type = ""] = types;
  const others = sight.facts.filter(({ name }) => !name.startsWith(`${as}.`));
  const named = new Set(bare ? [...sight.named, type] : sight.named);
  return { ...sight, facts: [...facts, ...facts, ...others], named, ...(bare ? { literalOnly: true } : {}) };
}

function targetOf({ types, as, bare }: Measured, field: SightFact | undefined): Yaml {
  const [type = ""] = types;
  if (bare) return field === undefined ? type : field.name;
  const of: YamlMap = types.length > 1 ? { anyOf: types } : { record: type };
  return { ...of, as, ...(field === undefined ? {} : { fact: field.name }) };
}

function isState({ model }: Sight, { types }: Measured): boolean {
  return types.every((type) => model.records.get(type)?.nature.kind === "state");
}

function drawWindow(draw: Draw, sight: Sight, measured: Measured): YamlMap {
  const { knobs } = sight;
  const form = draw.weighted<"none" | "within" | "between" | "in">([
    [3, "none"],
    [3, "within"],
    [knobs.steady ? 0 : 1, "between"],
    [knobs.steady ? 0 : 1, "in"],
  ]);
  if (form === "within") return { within: drawSpan(draw, sight) };
  if (form === "between")
    return { between: [drawDate(draw, sight), draw.chance(0.6) ? "asOf" : drawDate(draw, sight)] };
  if (form === "in") return { in: { calendar: draw.pick(["year", "half", "quarter"]), back: draw.integer(0, 2) } };
  if (!isState(sight, measured) || knobs.steady)
    return knobs.steady && isState(sight, measured) ? { ended: "included" } : {};
  return draw.weighted<YamlMap>([
    [3, {}],
    [2, { ended: "included" }],
    [2, { at: drawDate(draw, sight) }],
  ]);
}

/** Another date of the measured record than that of its nature. */
function drawDateOf(draw: Draw, { as }: Measured, facts: readonly SightFact[]): YamlMap {
  const dates = facts.filter(
    ({ type, column, name }) =>
      type.scalar === "date" && !type.list && column === undefined && name !== `${as}.recordedOn`,
  );
  return dates.length > 0 && draw.chance(0.1) ? { on: pickFact(draw, dates).name } : {};
}

function drawOptions(draw: Draw, sight: Sight, { types }: Measured, measure: string): YamlMap {
  const ofGroup = sight.group !== undefined && types.length === 1 && types[0] === sight.group;
  const own = types.some((type) => sight.ownTypes?.includes(type));
  return {
    ...((measure === "count" || measure === "sum") && draw.chance(0.2) ? { inAny: drawSpan(draw, sight) } : {}),
    ...(draw.chance(0.2) ? { standing: draw.pick(["documented", "self-declared", "detected"]) } : {}),
    ...(ofGroup && draw.chance(0.3) ? { over: "all" } : own && draw.chance(0.2) ? { over: "own" } : {}),
  };
}

function typeOf(measure: string, field: SightFact | undefined): ValueType {
  if (measure === "count" || measure === "countDistinct") return integerType;
  if (measure === "exists") return booleanType;
  const type = field?.type ?? integerType;
  return measure === "collect" ? { ...type, list: true } : type;
}

/** A computed column of a record type. */
export function drawColumn(
  draw: Draw,
  sight: Sight,
  as: string,
  calculate: (inner: Sight) => DrawnMeasure | undefined,
): { readonly of: string; readonly drawn: DrawnMeasure } | undefined {
  const types = [...sight.model.records.keys()];
  const type = draw.pick(types);
  const facts = factsOf(sight.model, type, as).filter(({ type: of }) => !of.list);
  const drawn = calculate({ ...sight, facts: [...facts, ...facts, ...sight.facts.filter(({ type: of }) => !of.list)] });
  return drawn === undefined
    ? undefined
    : { of: type, drawn: { ...drawn, value: { of: { record: type, as }, ...drawn.value } } };
}
