import { drawRecord } from "../archive/drawRecord.js";
import type { RawRecord } from "../archive/RawArchive.js";
import type { Moment } from "./Moment.js";
import { ordinaryTypes } from "./roles.js";

/** A record of the subject's own of a type that plays no role; `undefined` where the model has none. */
export function drawBeside({ draw, world, model }: Moment, id: string): RawRecord | undefined {
  const types = ordinaryTypes(model).filter((type) => world.ownTypes.some(([, own]) => own === type));
  const plan = types.length === 0 ? undefined : world.plans.get(draw.pick(types));
  if (plan === undefined) return undefined;
  const record = drawRecord(draw, plan, id, world);
  const { supersedes: _, withdrawn: __, ...others } = record;
  return { ...others, type: record.type, id, recordedOn: record.recordedOn };
}
