import { formatMoney, type Literal } from "../../kernel/index.js";
import type { Draw } from "../random/Draw.js";
import { drawRecord } from "./drawRecord.js";
import type { RawArchive, RawRecord } from "./RawArchive.js";
import { type FieldPlan, otherSubject, type World } from "./World.js";

/** An archive of one subject. */
export function drawArchive(draw: Draw, world: World): RawArchive {
  const { knobs, ownTypes, plans, kind, subjectId, profiles } = world;
  const count = ownTypes.length === 0 ? 0 : draw.integer(knobs.fewest, knobs.most);
  const records: RawRecord[] = [];
  // Few types an archive, so that there are several of each and rules that count find some.
  const chosen =
    ownTypes.length > 0 && draw.chance(0.7)
      ? Array.from({ length: 4 }, () => [1, draw.weighted(ownTypes)] as const)
      : ownTypes;
  for (let index = 0; index < count; index += 1) {
    const plan = plans.get(draw.weighted(chosen));
    if (plan !== undefined) records.push(corrected(draw, drawRecord(draw, plan, `R${index}`, world), records, world));
  }
  return {
    format: "integrity-archive/1",
    subject: { kind, id: subjectId, ...drawProfile(draw, profiles.get(kind) ?? []) },
    records,
    related: knobs.related ? drawRelated(draw, world) : {},
    loaded: drawLoaded(draw, world),
  };
}

/** Some records correct the one of their type before them, some are withdrawn. */
function corrected(draw: Draw, record: RawRecord, before: readonly RawRecord[], { knobs }: World): RawRecord {
  if (draw.chance(knobs.withdrawn)) return { ...record, withdrawn: true };
  if (!draw.chance(knobs.corrected)) return record;
  const older = before.findLast(({ type }) => type === record.type);
  return older === undefined ? record : { ...record, supersedes: older.id };
}

function drawProfile(draw: Draw, fields: readonly FieldPlan[], near = 0): Readonly<Record<string, unknown>> {
  const profile: Record<string, unknown> = {};
  for (const { name, draw: value } of fields) {
    const drawn = value(draw, near);
    if (drawn !== undefined) profile[name] = drawn;
  }
  return profile;
}

/** Posts, units and the like that records name, sets, records of others, figures of peers. */
function drawRelated(draw: Draw, world: World): RawArchive["related"] {
  const { model, profiles, kind, plans, pools } = world;
  const related: Record<string, unknown> = {};
  for (const subject of model.subjects.values()) {
    if (subject.kind === kind) continue;
    related[subject.plural] = [1, 2]
      .filter(() => draw.chance(0.9))
      .map((number) => ({
        id: `${subject.kind}-${number}`,
        ...drawProfile(draw, profiles.get(subject.kind) ?? [], pools.asOf),
      }));
  }
  const sets = [...model.sets.keys()].filter(() => draw.chance(0.85));
  if (sets.length > 0)
    related["sets"] = Object.fromEntries(sets.map((name) => [name, draw.several([...pools.ids, "member-1"], 0, 3)]));
  if (draw.chance(0.3)) {
    const plan = draw.pick([...plans.values()]);
    const record = drawRecord(draw, plan, "X0", world);
    const names = plan.naming.filter(({ own }) => own).map(({ name }) => [name, otherSubject] as const);
    related["records"] = [{ ...record, ...Object.fromEntries(names) }];
  }
  const peers = world.vocabulary.peers.filter(() => draw.chance(0.8));
  if (peers.length > 0) related["peers"] = peers.map(([rule, name]) => drawPeers(draw, rule, name, world));
  return related;
}

/** Figures of the peers of a measure: of whatever type it is, mostly in order. */
function drawPeers(draw: Draw, rule: string, name: string, { pools, vocabulary }: World): unknown {
  const money = vocabulary.all.find((one): one is Extract<Literal, { type: "money" }> => one.type === "money");
  const base = draw.integer(0, 3);
  const figure = (step: number): unknown =>
    rule.length % 2 === 0 || money === undefined
      ? base + step
      : formatMoney({ amount: draw.pick(pools.amounts) + step, currency: money.value.currency });
  return {
    rule,
    let: name,
    subjects: draw.pick([0, 4, 5, 12, 40]),
    q1: figure(0),
    median: figure(1),
    q3: figure(2),
    lowerFence: figure(0),
    upperFence: figure(3),
  };
}

function drawLoaded(draw: Draw, { knobs, plans }: World): NonNullable<RawArchive["loaded"]> {
  if (!draw.chance(knobs.loaded)) return "all";
  const states: Record<string, string> = {};
  for (const [type, { definition }] of plans)
    states[type] =
      definition.role?.name === "tenure" && draw.chance(0.7)
        ? "complete"
        : draw.weighted([
            [6, "complete"],
            [1, "partial"],
            [1, "notLoaded"],
          ]);
  return states;
}
