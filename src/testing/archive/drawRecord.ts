import { formatDay, parseCivilDate } from "../../kernel/index.js";
import type { Draw } from "../random/Draw.js";
import { dateText, drawDay } from "./drawField.js";
import type { RawRecord } from "./RawArchive.js";
import type { TypePlan, World } from "./World.js";

const established = ["documented", "documented", "adjudicated", "self-declared", "confirmed"] as const;
const worthless = ["alleged", "alleged", "unverifiable", "unfounded", "exonerated", "dismissed", "revoked"] as const;
const mitigations = ["voluntary-report", "reform-error", "cooperation", "gains-returned"] as const;
const incidents = ["I-1", "I-2"] as const;

/** A record of a type, valid by construction: read without a refusal, its dates in order, about the subject. */
export function drawRecord(draw: Draw, plan: TypePlan, id: string, world: World): RawRecord {
  const { pools, knobs } = world;
  const { definition } = plan;
  const day = drawDay(draw, pools, knobs);
  const fields: Record<string, unknown> = { type: definition.type, id };
  for (const { name, draw: value } of plan.fields) put(fields, name, value(draw, day));
  drawNature(draw, fields, plan, day, world);
  drawNaming(draw, fields, plan);
  drawRole(draw, fields, plan, world);
  drawEnvelope(draw, fields, plan, world);
  return { ...fields, type: definition.type, id, recordedOn: recordedOn(draw, day, world) };
}

function put(fields: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) fields[name] = value;
}

/** When it happened, or since and until when it lasts. */
function drawNature(
  draw: Draw,
  fields: Record<string, unknown>,
  { definition }: TypePlan,
  day: number,
  world: World,
): void {
  const { nature } = definition;
  const { knobs, pools } = world;
  const known = (name: string, value: string): void => {
    if (!isStored(definition, name) || draw.chance(knobs.missing)) return;
    fields[name] = draw.chance(knobs.none / 2) ? null : value;
  };
  if (nature.kind === "event") {
    known(nature.on, dateText(day, draw, knobs));
    return;
  }
  const from = dateText(day, draw, knobs);
  known(nature.from, from);
  const end = "to" in nature ? nature.to : nature.until;
  if (draw.chance(0.4)) return;
  const last = draw.chance(0.5) ? day + draw.integer(0, 800) : Math.max(day, drawDay(draw, pools, knobs));
  known(end, dateText(last, draw, knobs));
  for (const [first, second] of [
    [nature.from, end],
    ["effectiveFrom", "effectiveTo"],
  ] as const)
    if (!inOrder(fields[first], fields[second])) delete fields[second];
}

function isStored(definition: TypePlan["definition"], name: string): boolean {
  const fact = definition.facts.get(name);
  return fact !== undefined && fact.compute === undefined;
}

function inOrder(from: unknown, to: unknown): boolean {
  const first = typeof from === "string" ? parseCivilDate(from) : undefined;
  const last = typeof to === "string" ? parseCivilDate(to) : undefined;
  return first === undefined || last === undefined || last.last >= first.first;
}

/** Whom it names: the subject in one of its places, and in the others whoever. */
function drawNaming(draw: Draw, fields: Record<string, unknown>, { naming, definition }: TypePlan): void {
  const places = naming.filter(({ own }) => own);
  const mine = places.length === 0 ? undefined : draw.pick(places);
  const reachable = naming.some(({ post }) => post) && definition.role === undefined;
  const viaPost = reachable && (mine === undefined || draw.chance(0.15));
  for (const one of naming) {
    const { name, ids, own, post } = one;
    if (one === mine && !viaPost) fields[name] = ids[0];
    else if (own && viaPost) put(fields, name, draw.chance(0.5) ? null : undefined);
    else if (own)
      put(
        fields,
        name,
        draw.weighted([
          [3, undefined],
          [1, null],
          [1, draw.pick(ids.slice(1))],
        ]),
      );
    else if ((viaPost && post) || definition.role !== undefined || draw.chance(0.6)) fields[name] = draw.pick(ids);
  }
}

/** What a review is about: a rule, and a record, group or subject of the archive. */
function drawRole(draw: Draw, fields: Record<string, unknown>, { definition: { role } }: TypePlan, world: World): void {
  if (role?.name !== "review") return;
  const { ruleIds } = world.vocabulary;
  fields[role.facts.rule] = ruleIds.length === 0 ? "none" : draw.pick(ruleIds);
  fields[role.facts.key] = draw.weighted([
    [6, `R${draw.integer(0, 9)}`],
    [2, draw.pick(world.pools.ids)],
    [1, world.subjectId],
    [1, "2024"],
  ]);
}

function drawEnvelope(draw: Draw, fields: Record<string, unknown>, { definition }: TypePlan, world: World): void {
  const { knobs } = world;
  if (!draw.chance(knobs.missing / 2))
    fields["verification"] = draw.chance(knobs.unestablished)
      ? draw.pick(worthless)
      : draw.weighted([
          [8, draw.pick(established)],
          [2, "detected"],
          [1, "reviewed-open"],
        ]);
  const needsIncident = definition.role?.name === "exoneration" || definition.role?.name === "sanction";
  if (draw.chance(needsIncident ? 0.8 : knobs.incidents)) fields["incidentId"] = draw.pick(incidents);
  if (draw.chance(knobs.levels)) fields["confidentiality"] = draw.pick(["L1", "L2", "L3", "L4"]);
  if (draw.chance(0.12)) fields["mitigation"] = draw.several(mitigations, 1, 2);
}

/** Mostly on the day itself, else by the day of assessment; some come in later. */
function recordedOn(draw: Draw, day: number, { pools: { asOf }, knobs }: World): string {
  if (draw.chance(knobs.late)) return formatDay(asOf + draw.integer(1, 60));
  if (day > asOf) return formatDay(asOf);
  return formatDay(draw.chance(0.5) ? day : day + draw.integer(0, Math.max(0, asOf - day)));
}
