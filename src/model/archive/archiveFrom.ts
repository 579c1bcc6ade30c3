import type { Model } from "../Model.js";
import type { ArchiveInput } from "../ModelTypes.js";
import { inspectPlain } from "./inspectPlain.js";
import { type ParseArchiveOptions, type ParsedArchive, readArchive } from "./parseArchive.js";

/**
 * The same as `parseArchive` for values that never were text, such as database rows. Refuses what JSON would bend silently
 * (Date, bigint, accessors, class instances, NaN, cycles) and says what to give instead. Keys that hold `undefined` are missing.
 * @example
 * archiveFrom(JSON.parse("{}"), defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).diagnostics[0]?.code //=> "format-version"
 */
export function archiveFrom<M extends Model>(
  value: ArchiveInput<M>,
  model: M,
  options: ParseArchiveOptions<NoInfer<M>> = {},
): ParsedArchive<M> {
  const problems = inspectPlain(value, model, options.limits);
  if (!problems.isEmpty) return { diagnostics: problems.all() };
  return readArchive(JSON.stringify(value) ?? "null", model, options, false);
}
