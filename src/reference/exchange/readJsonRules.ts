import { type ScanFault, scanJson, scanLimits } from "../../model/index.js";
import { below } from "./below.js";
import * as say from "./diagnostics/importFile.js";
import type { ImportReport } from "./ImportReport.js";
import { isJsonObject } from "./isJsonObject.js";

export interface JsonRulesFile {
  readonly rules: readonly { readonly pointer: string; readonly value: unknown }[];
  /** Named conditions, with where they stand. */
  readonly conditions: ReadonlyMap<string, { readonly pointer: string; readonly value: unknown }>;
}

/** Rules nest deeper than archives: a condition sixteen levels deep takes two levels of JSON each. */
const limits = { ...scanLimits, depth: 64 };

/** A rule, a list of rules, or `{ rules, conditions }`, as JSON text; `undefined` where it cannot be read. */
export function readJsonRules(source: string | Uint8Array, report: ImportReport): JsonRulesFile | undefined {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const fault = scanJson(bytes, limits);
  if (fault !== undefined) return report.add(raiserOf(fault.code), "", {}, fault.offset);
  const value: unknown = JSON.parse(new TextDecoder("utf-8").decode(bytes));
  if (Array.isArray(value)) return { rules: listed(value, ""), conditions: new Map() };
  if (!isJsonObject(value)) return report.add(say.importFileForm, "");
  if (!("rules" in value)) return { rules: [{ pointer: "", value }], conditions: new Map() };
  for (const key of Object.keys(value))
    if (key !== "rules" && key !== "conditions") report.add(say.importRuleKey, below("", key), { key });
  const { rules, conditions = {} } = value;
  if (!Array.isArray(rules)) return report.add(say.importFileForm, "/rules");
  if (!isJsonObject(conditions)) return report.add(say.importFileForm, "/conditions");
  const named = Object.entries(conditions).map(
    ([name, one]) => [name, { pointer: below("/conditions", name), value: one }] as const,
  );
  return { rules: listed(rules, "/rules"), conditions: new Map(named) };
}

function listed(rules: readonly unknown[], pointer: string): JsonRulesFile["rules"] {
  return rules.map((value, index) => ({ pointer: below(pointer, index), value }));
}

function raiserOf(code: ScanFault["code"]) {
  if (code === "duplicate-key") return say.importDuplicateKey;
  if (code === "number-form") return say.importNumberForm;
  return code.startsWith("limit-") ? say.importLimit : say.importJsonForm;
}
