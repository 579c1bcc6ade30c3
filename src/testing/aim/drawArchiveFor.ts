import { formatDay } from "../../kernel/index.js";
import type { Rule, Rulebook } from "../../rulebook/index.js";
import { drawArchive } from "../archive/drawArchive.js";
import { drawRecord } from "../archive/drawRecord.js";
import type { RawArchive, RawRecord } from "../archive/RawArchive.js";
import type { World } from "../archive/World.js";
import type { Draw } from "../random/Draw.js";
import type { Aim } from "./Aim.js";
import { placed } from "./placed.js";
import { solveCondition } from "./solveCondition.js";
import { emptyTarget, type Target } from "./Target.js";
import { missingMark, type Wanted } from "./Wanted.js";

export type AimedAt = "fires" | "silent" | "unknown" | "excepted";

/** An archive aimed at one rule, so that it just fires, just stays silent, or just cannot tell. */
export function drawArchiveFor(draw: Draw, rulebook: Rulebook, rule: Rule, world: World, at: AimedAt): RawArchive {
  const type = typeOf(draw, rule, world);
  const as = rule.each.kind === "record" || rule.each.kind === "group" ? rule.each.as : "";
  const aim: Aim = { rulebook, rule, world, asOf: world.pools.asOf, kind: world.kind, as, type };
  const target = emptyTarget();
  solveRule(draw, aim, at, target);
  const background = drawArchive(draw, { ...world, knobs: { ...world.knobs, fewest: 0, most: 2, loaded: 0 } });
  const tested = testedRecords(draw, aim, target);
  const others = background.records
    .filter((one) => one.type !== type && !target.alone.has(one.type))
    .map(
      ({ supersedes: _, ...one }, index): RawRecord => ({
        ...one,
        type: one.type,
        recordedOn: one.recordedOn,
        id: `B${index}`,
      }),
    );
  return {
    ...background,
    subject: { ...background.subject, ...given(target.profile), kind: world.kind, id: world.subjectId },
    records: [...tested, ...target.measured, ...others],
  };
}

function typeOf(draw: Draw, { each }: Rule, { ownTypes }: World): string {
  if (each.kind === "group") return each.type;
  if (each.kind !== "record") return "";
  const own = each.types.filter((type) => ownTypes.some(([, one]) => one === type));
  return draw.pick(own.length > 0 ? own : each.types);
}

function solveRule(draw: Draw, aim: Aim, at: AimedAt, target: Target): void {
  const { rule } = aim;
  const wanted: Wanted = at === "silent" ? "false" : at === "unknown" ? "unknown" : "true";
  for (const exception of rule.except)
    solveCondition(draw, exception.when, at === "excepted" ? "true" : "false", target, aim);
  if (rule.needs !== undefined) solveCondition(draw, rule.needs, at === "unknown" ? "unknown" : "true", target, aim);
  if (rule.when !== undefined) solveCondition(draw, rule.when, wanted, target, aim);
  if (rule.each.kind === "group" && rule.each.where !== undefined)
    solveCondition(draw, rule.each.where, "true", target, aim);
  if (rule.expects === undefined) return;
  // Old enough for the deadline to be over, and nothing of what is expected.
  if (at !== "silent") for (const one of rule.expects.types) target.alone.add(one);
}

/** The record under test; of a group two or three with the same key. */
function testedRecords(draw: Draw, aim: Aim, target: Target): readonly RawRecord[] {
  const { rule, type, world } = aim;
  const plan = world.plans.get(type);
  if (plan === undefined) return [];
  const old = rule.expects === undefined ? {} : { old: true };
  const count = rule.each.kind === "group" ? draw.integer(1, 3) : 1;
  const first = placed(draw, drawRecord(draw, plan, "R0", world), dated(target, aim, old), aim, type);
  const keys =
    rule.each.kind === "group" ? rule.each.by.flatMap((fact) => (fact.of === "record" ? [fact.field] : [])) : [];
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return first;
    const other = placed(draw, drawRecord(draw, plan, `R${index}`, world), target, aim, type);
    const same = keys.flatMap((key) => (first[key] === undefined ? [] : [[key, first[key]] as const]));
    return { ...other, ...Object.fromEntries(same) };
  });
}

/** The same target with the day of the record far back. */
function dated(target: Target, { world, type, asOf }: Aim, { old }: { readonly old?: boolean }): Target {
  const nature = world.model.records.get(type)?.nature;
  const date = nature?.kind === "event" ? nature.on : nature?.from;
  if (old !== true || date === undefined || target.record.has(date)) return target;
  return { ...target, record: new Map([...target.record, [date, formatDay(asOf - 380)]]) };
}

function given(profile: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...profile].filter(([, value]) => value !== missingMark));
}
