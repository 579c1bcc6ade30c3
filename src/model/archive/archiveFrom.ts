import type { Diagnostic } from "../../kernel/index.js";
import { notPlain } from "../diagnostics/archive.js";
import type { Model } from "../Model.js";
import type { ArchiveInput } from "../ModelTypes.js";
import { type ParseArchiveOptions, type ParsedArchive, parseArchive } from "./parseArchive.js";

/**
 * The same as `parseArchive` for values that never were text, such as database rows. Refuses what JSON would bend silently
 * (Date, bigint, accessors, class instances, NaN, cycles) and says what to give instead. Keys that hold `undefined` are missing.
 * @example
 * archiveFrom(JSON.parse("{}"), defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).diagnostics[0]?.code //=> "format-version"
 */
export function archiveFrom<M extends Model>(value: ArchiveInput<M>, model: M, options: ParseArchiveOptions = {}): ParsedArchive<M> {
  const diagnostics: Diagnostic[] = [];
  inspect(value, "", new Set(), diagnostics);
  if (diagnostics.length > 0) return { diagnostics };
  return parseArchive(JSON.stringify(value), model, options);
}

function inspect(value: unknown, pointer: string, above: Set<object>, found: Diagnostic[]): void {
  const refuse = (what: string, fix: string): void => {
    found.push(notPlain({ kind: "archive", pointer }, { found: what, fix }));
  };
  if (typeof value === "bigint") return refuse("bigint", "Number(…), ±(2^53 − 1)");
  if (typeof value === "function" || typeof value === "symbol") return refuse(typeof value, "JSON");
  if (typeof value === "number" && !Number.isFinite(value)) return refuse("NaN / Infinity", "null");
  if (typeof value !== "object" || value === null) return;
  if (above.has(value)) return refuse("cycle", "JSON");
  const prototype: unknown = Object.getPrototypeOf(value);
  const className = prototype === null || prototype === undefined ? "" : String(Reflect.get(Object(prototype), "constructor")?.name ?? "");
  if (className === "Date") return refuse("Date", '"2024-05-01": date.toISOString().slice(0, 10)');
  if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse("class instance", "{ …value }");
  above.add(value);
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (Array.isArray(value) && key === "length") continue;
    const inside = Array.isArray(value) ? `${pointer}/${key}` : insidePointer(pointer, key);
    if (property.get !== undefined) found.push(notPlain({ kind: "archive", pointer: inside }, { found: "accessor", fix: "{ …value }" }));
    else inspect(property.value, inside, above, found);
  }
  above.delete(value);
}

/** Keys of the format may be named; any other could be a person's name. */
function insidePointer(pointer: string, key: string): string {
  return /^(subject|records|related|loaded|posts|units|sets|peers|type|id|\w+(On|Id|From|To))$/.test(key) ? `${pointer}/${key}` : `${pointer}/*`;
}
