import type { Nature } from "../../model/index.js";
import type { Draw } from "../random/Draw.js";
import { drawRawFields } from "./drawRawField.js";
import type { ModelKnobs } from "./ModelKnobs.js";
import type { RawField, RawModel, RawRecordType } from "./RawModel.js";
import { type DrawnRole, playerOfRole } from "./rawRoles.js";

const kindNames = ["person", "desk", "house"] as const;
const typeNames = ["visit", "deal", "loan", "trip", "award", "filing", "contact", "asset", "offer", "notice"] as const;
const roles: readonly DrawnRole[] = ["sanction", "review", "exoneration", "tenure"];
const idField = (kind: string): string => `${kind}Id`;

/** A model: kinds of subject, record types of both natures, fields of every type of value, roles. */
export function drawRawModel(draw: Draw, knobs: ModelKnobs): RawModel {
  const names = kindNames.slice(0, draw.integer(1, Math.min(kindNames.length, Math.max(1, knobs.mostKinds))));
  const kinds = names.map((kind) => ({ kind, fields: drawRawFields(draw, draw.integer(0, 3), knobs) }));
  const count = Math.min(typeNames.length, draw.integer(knobs.fewestTypes, knobs.mostTypes));
  const ordinary = typeNames.slice(0, count).map((type) => drawType(draw, type, names, knobs));
  const playing = roles
    .filter((role) => (role !== "tenure" || names.length === kindNames.length) && draw.chance(knobs.played))
    .map((role) => drawPlayer(draw, role, names, knobs));
  return { kinds, records: [...ordinary, ...playing], sets: draw.several(["register", "staff"], 0, 2) };
}

function drawType(draw: Draw, type: string, kinds: readonly string[], knobs: ModelKnobs): RawRecordType {
  const { nature, fields: dates } = drawNature(draw, knobs);
  const about = aboutOf(draw, kinds);
  const fields = drawRawFields(draw, draw.integer(knobs.fewestFields, knobs.mostFields), knobs);
  return {
    type,
    nature,
    subjects: about,
    level: draw.chance(knobs.restricted) ? draw.pick(["L2", "L3"]) : "L1",
    timeline: draw.chance(0.5),
    fields: [...namingFields(draw, about), ...dates, ...fields],
  };
}

function drawPlayer(draw: Draw, role: DrawnRole, kinds: readonly string[], knobs: ModelKnobs): RawRecordType {
  const [person, post, unit] = kindNames;
  const player = playerOfRole(role, [idField(person), idField(post), idField(unit)]);
  const named = role === "tenure" ? kinds : kinds.slice(0, 1);
  const taken = new Set(player.fields.map(({ name }) => name));
  const more = drawRawFields(draw, draw.integer(0, 2), knobs).filter(({ name }) => !taken.has(name));
  return {
    ...player,
    timeline: draw.chance(0.5),
    subjects: Object.fromEntries(named.map((kind) => [idField(kind), kind])),
    fields: [...named.map((kind): RawField => ({ name: idField(kind), scalar: "id" })), ...player.fields, ...more],
  };
}

/** Whom records of a type name: mostly the first kind, by one field or two, and at times another kind beside it. */
function aboutOf(draw: Draw, kinds: readonly string[]): Readonly<Record<string, string>> {
  const [first = "", ...others] = kinds;
  const second = draw.chance(0.15) ? { approverId: first } : {};
  const beside = draw.several(others, 0, draw.chance(0.4) ? others.length : 0);
  return { [idField(first)]: first, ...second, ...Object.fromEntries(beside.map((kind) => [idField(kind), kind])) };
}

function namingFields(draw: Draw, subjects: Readonly<Record<string, string>>): readonly RawField[] {
  return Object.keys(subjects).map((name, index) => ({
    name,
    scalar: "id",
    ...(index > 0 && draw.chance(0.5) ? { absent: true } : {}),
  }));
}

/** An event or a state, by the days of every record or by days of its own. */
function drawNature(draw: Draw, knobs: ModelKnobs): { readonly nature: Nature; readonly fields: readonly RawField[] } {
  const own = draw.chance(0.25);
  const date = (name: string, absent = false): RawField => ({ name, scalar: "date", ...(absent ? { absent } : {}) });
  if (!draw.chance(knobs.states))
    return own
      ? { nature: { kind: "event", on: "happenedOn" }, fields: [date("happenedOn")] }
      : { nature: { kind: "event", on: "occurredOn" }, fields: [] };
  if (!own) return { nature: { kind: "state", from: "effectiveFrom", to: "effectiveTo" }, fields: [] };
  return draw.chance(0.5)
    ? { nature: { kind: "state", from: "since", to: "lastDay" }, fields: [date("since"), date("lastDay", true)] }
    : { nature: { kind: "state", from: "effectiveFrom", until: "over" }, fields: [date("over", draw.chance(0.5))] };
}
