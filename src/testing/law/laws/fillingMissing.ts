import type { FieldDefinition } from "../../../model/index.js";
import type { RawArchive, RawRecord } from "../../archive/RawArchive.js";
import { expectTurnsNothing } from "../expectTurnsNothing.js";
import type { LawDefinition } from "../LawDefinition.js";
import type { Moment } from "../Moment.js";
import { ordinaryTypes } from "../roles.js";

export const fillingMissing: LawDefinition = {
  id: "P-18",
  titles: {
    zh: "补齐缺失字段不会把“成立”变成“不成立”，也不会凭空成立",
    en: "Filling a missing field never turns what fires into silence, nor silence into what fires: missing is not false",
  },
  cases: ["a field is filled", "a rule had been undecided"],
  archives: { missing: 0.25 },
  holds: async (moment) => {
    const filled = fill(moment);
    if (filled === undefined) return;
    const before = await moment.portrait();
    moment.met("a field is filled");
    moment.met(
      "a rule had been undecided",
      before.unknown.some(({ status }) => status === "unknown"),
    );
    expectTurnsNothing(before, await moment.portrait(filled.archive), moment.rulebook, `filling ${filled.field}`);
  },
};

/** The archive with one missing field of one record given a value. */
export function fill({
  raw,
  draw,
  model,
  world,
}: Moment): { readonly archive: RawArchive; readonly field: string } | undefined {
  const ordinary = new Set(ordinaryTypes(model));
  const choices = raw.records.flatMap((record, index) =>
    ordinary.has(record.type)
      ? fillable(record, model.records.get(record.type)?.facts).map((field) => ({ index, record, field }))
      : [],
  );
  if (choices.length === 0) return undefined;
  const { index, record, field } = draw.pick(choices);
  const plan = world.plans.get(record.type)?.fields.find(({ name }) => name === field.name);
  const value = plan?.draw(draw, world.pools.asOf - draw.integer(0, 400));
  if (value === undefined || value === null) return undefined;
  const archive = { ...raw, records: raw.records.with(index, { ...record, [field.name]: value }) };
  return { archive, field: `${record.type}.${field.name}` };
}

/** What a record lacks and does not mean none by lacking it; the envelope says other things than what is recorded. */
function fillable(
  record: RawRecord,
  facts: ReadonlyMap<string, FieldDefinition> = new Map(),
): readonly FieldDefinition[] {
  return [...facts.values()].filter(
    (one) => one.compute === undefined && !one.envelope && !one.absentMeansNone && record[one.name] === undefined,
  );
}
