import { formatDay, isIdentifier, parseCivilDate } from "../../kernel/index.js";
import type { FieldDefinition } from "../../model/index.js";
import type { RawRecord } from "../archive/RawArchive.js";
import type { Draw } from "../random/Draw.js";
import type { Aim } from "./Aim.js";
import type { Target } from "./Target.js";
import { missingMark } from "./Wanted.js";

const established = ["documented", "documented", "adjudicated"] as const;

/** A drawn record with the fields that are wanted, well established, recent and visible, so that nothing else decides. */
export function placed(draw: Draw, drawn: RawRecord, { record: wanted }: Target, aim: Aim, type: string): RawRecord {
  const definition = aim.world.model.records.get(type);
  const { confidentiality: _, withdrawn: __, incidentId: ___, ...kept } = drawn;
  const fields: Record<string, unknown> = { ...kept, verification: draw.pick(established) };
  const naming = aim.world.plans.get(type)?.naming ?? [];
  for (const { name, own, ids } of naming) if (own) fields[name] = ids[0];
  const nature = definition?.nature;
  const date = nature?.kind === "event" ? nature.on : nature?.from;
  const recent = formatDay(aim.asOf - draw.integer(0, 80));
  if (date !== undefined && definition?.facts.get(date)?.compute === undefined) fields[date] = recent;
  if (nature?.kind === "state") delete fields["to" in nature ? nature.to : nature.until];
  for (const [name, value] of wanted) {
    const fact = definition?.facts.get(name);
    if (fact === undefined || fact.compute !== undefined || name === "id" || name === "recordedOn") continue;
    if (naming.some((one) => one.own && one.name === name)) continue;
    if (value === missingMark) delete fields[name];
    else if (isAccepted(fact, value)) fields[name] = value;
  }
  const last = [date, "occurredOn"].flatMap((name) =>
    typeof fields[name ?? ""] === "string" ? [String(fields[name ?? ""])] : [],
  );
  const day = Math.max(0, ...last.map((text) => parseCivilDate(text)?.first ?? 0));
  return { ...fields, type, id: drawn.id, recordedOn: formatDay(Math.min(aim.asOf, Math.max(day, aim.asOf - 400))) };
}

/** Whether reading would take the value: a threshold plus one may be more than a field can hold. */
function isAccepted({ accepts, type, mayBeNegative }: FieldDefinition, value: unknown): boolean {
  if (value === null) return true;
  if (typeof value === "number" && value < 0 && !mayBeNegative) return false;
  if (typeof value === "string" && value.startsWith("-") && type.scalar === "money" && !mayBeNegative) return false;
  if (type.scalar === "id" && !(typeof value === "string" && isIdentifier(value))) return type.list;
  return accepts === undefined || accepts(value);
}
