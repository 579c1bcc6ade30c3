import type { RawModel, RawRecordType } from "./RawModel.js";

/** Smaller models: one record type less, no sets, one field less. */
export function* shrinkRawModel(model: RawModel): Generator<RawModel> {
  const { kinds, records, sets } = model;
  for (const [index] of records.entries()) yield { ...model, records: records.filter((_, at) => at !== index) };
  if (sets.length > 0) yield { ...model, sets: [] };
  for (const [index, record] of records.entries())
    for (const smaller of withoutField(record)) yield { ...model, records: records.with(index, smaller) };
  for (const [index, one] of kinds.entries())
    for (const { name } of one.fields)
      yield {
        ...model,
        kinds: kinds.with(index, { ...one, fields: one.fields.filter((field) => field.name !== name) }),
      };
}

/** Without one of the fields that neither nature nor role nor subjects speak of. */
function* withoutField(record: RawRecordType): Generator<RawRecordType> {
  const { nature, role, subjects, fields } = record;
  const spokenOf = new Set<string>([
    ...Object.values(nature),
    ...Object.values(role?.facts ?? {}),
    ...Object.keys(subjects),
  ]);
  for (const { name } of fields)
    if (!spokenOf.has(name)) yield { ...record, fields: fields.filter((field) => field.name !== name) };
}
