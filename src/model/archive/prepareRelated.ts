import { type Diagnostic, IntegrityError } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import { scanDiagnostics } from "../diagnostics/scan.js";
import type { Model } from "../Model.js";
import { type ScanLimits, scanLimits } from "../scan/scanLimits.js";
import { inspectPlain } from "./inspectPlain.js";
import { isObject } from "./isObject.js";
import type { PreparedRelated } from "./PreparedRelated.js";
import { Problems } from "./Problems.js";
import { readJson } from "./readJson.js";
import { readRecords } from "./readRecords.js";
import { isTextList, listAt, readParts } from "./readRelated.js";

export interface PrepareRelatedOptions {
  /** What it may at most hold. */
  readonly limits?: Partial<ScanLimits>;
}

/**
 * Reads what many archives share — posts, units, sets, peers, records: the `related` part of an archive file — once, to be given
 * to `parseArchive` with each. Single entries that cannot be used are listed and left out; absent where a whole part cannot be read.
 * @example
 * const model = defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] });
 * prepareRelated({ sets: [] }, model).diagnostics[0]?.code //=> "archive-shape"
 */
export function prepareRelated<M extends Model>(
  value: Readonly<Record<string, unknown>>,
  model: M,
  options: PrepareRelatedOptions = {},
): { readonly related?: PreparedRelated<M>; readonly diagnostics: readonly Diagnostic[] } {
  const refused = inspectPlain(value, model, options.limits);
  if (!refused.isEmpty) return { diagnostics: refused.all() };
  // Written and read again, so that what the caller changes later changes nothing here.
  const read = readJson(JSON.stringify(value) ?? "null", { ...scanLimits, ...options.limits });
  if ("fault" in read) return { diagnostics: [scanDiagnostics[read.fault.code]({ kind: "archive", pointer: "" }, {})] };
  const problems = new Problems();
  const raw = read.value;
  if (!isObject(raw)) {
    problems.add(say.archiveShape, "/related", { expected: "{ … }" });
    return { diagnostics: problems.all() };
  }
  const reading = { model, problems, sha256: undefined, dates: new Map() };
  const parts = readParts(raw, reading, undefined);
  const records = listAt(raw, "records", "/related", reading) ?? [];
  if (records.length > 0) readRecords([], records, nobody, reading);
  const related = { ...parts, records, catalogueHash: model.catalogueHash };
  return { ...(isWhole(raw, model) ? { related } : {}), diagnostics: problems.all() };
}

const nobody = { kind: "", id: "", fields: {}, canonical: "" };

/** Each part is what it should be, whatever stands in it. */
function isWhole(raw: Readonly<Record<string, unknown>>, model: Model): boolean {
  const plurals = [...model.subjects.values()].map(({ plural }) => plural);
  const lists = ["records", "peers", ...plurals].map((key) => raw[key]);
  const { sets } = raw;
  return (
    lists.every((list) => list === undefined || Array.isArray(list)) &&
    (sets === undefined ||
      (isObject(sets) && [...model.sets.keys()].every((name) => sets[name] === undefined || isTextList(sets[name]))))
  );
}

/** What was prepared for another model means something else in this one. */
export function requireOwnRelated(related: PreparedRelated, model: Model): void {
  if (related.catalogueHash === model.catalogueHash) return;
  throw new IntegrityError(
    "related-model",
    "related was prepared for another model: prepare it with the model that reads the archive",
  );
}
