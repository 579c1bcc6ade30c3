import type { Diagnostic } from "../../kernel/index.js";
import { below } from "./below.js";
import type { Conversion } from "./Conversion.js";
import { convertCondition } from "./convertCondition.js";
import { importRootForm } from "./diagnostics/importCondition.js";
import * as say from "./diagnostics/importFile.js";
import type { ImportJsonRulesOptions } from "./ImportJsonRulesOptions.js";
import { ImportReport } from "./ImportReport.js";
import { isJsonObject } from "./isJsonObject.js";
import { findFact, type MappedFact, suggestName } from "./MappedFact.js";
import { readJsonRules } from "./readJsonRules.js";
import { ruleIdOf } from "./ruleIdOf.js";
import { writeRule } from "./writeRule.js";

export interface ImportedJsonRules {
  /** Rule files by path (`category/rule-id.yaml`), for a rule folder. A rule with an error has none. */
  readonly files: Readonly<Record<string, string>>;
  /** What was read, in order; `file` where it became one. */
  readonly rules: readonly { readonly pointer: string; readonly name: string; readonly file?: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns rules of json-rules-engine (JSON text: a rule, a list, or `{ rules, conditions }`) into rule files, and reports
 * whatever in them json-rules-engine passes over in silence. Never throws.
 * @example
 * const imported = importJsonRules('{"conditions":{"any":[]},"event":{"type":"t"}}', { model: standardModel, facts: {}, category: "integrity", owner: "compliance", action: "verify" });
 * imported.diagnostics.map(({ code }) => code) //=> ["import-condition-empty"]
 */
export function importJsonRules(source: string | Uint8Array, options: ImportJsonRulesOptions): ImportedJsonRules {
  const report = new ImportReport();
  const file = readJsonRules(source, report);
  const mapped = readMapping(options, report);
  const files = new Map<string, string>();
  const rules: { pointer: string; name: string; file?: string }[] = [];
  const used = new Set<string>();
  for (const { pointer, value } of file?.rules ?? []) {
    const conversion: Conversion = {
      model: options.model,
      report,
      mapped,
      conditions: file?.conditions ?? new Map(),
      used: new Set(),
      parts: 0,
    };
    const written = importRule(value, pointer, conversion, options, files);
    rules.push({ pointer, ...written });
    for (const fact of conversion.used) used.add(fact);
  }
  if (file !== undefined)
    for (const fact of mapped.keys()) if (!used.has(fact)) report.add(say.importMappingUnused, "", { fact });
  if (files.size > 0) report.add(say.importMissingMeaning, "");
  return { files: Object.fromEntries(files), rules, diagnostics: report.diagnostics };
}

function readMapping({ facts, model }: ImportJsonRulesOptions, report: ImportReport): ReadonlyMap<string, MappedFact> {
  const mapped = new Map<string, MappedFact>();
  for (const [from, given] of Object.entries(facts)) {
    const found = findFact(from, given, model);
    const target = typeof given === "string" ? given : given.fact;
    if (found !== undefined) mapped.set(from, found);
    else report.add(say.importMappingUnknown, "", { fact: from, target, ...suggestName(target, model) });
  }
  return mapped;
}

function importRule(
  value: unknown,
  pointer: string,
  conversion: Conversion,
  options: ImportJsonRulesOptions,
  files: Map<string, string>,
): { readonly name: string; readonly file?: string } {
  const { report } = conversion;
  const errors = report.errorCount;
  const first = report.diagnostics.length;
  const head = readHead(value, pointer, report);
  if (head === undefined) return { name: "" };
  const { name, event, conditions } = head;
  const at = below(pointer, "conditions");
  if (isJsonObject(conditions) && "fact" in conditions && !roots.some((root) => root in conditions))
    report.add(importRootForm, at);
  const when = convertCondition(conditions, { pointer: at, negated: false, trail: [] }, conversion);
  const place = when === undefined ? undefined : placeOf(pointer, conversion, options);
  if (when === undefined || place === undefined || report.errorCount > errors) return { name };
  const taken = new Set([...files.keys()].map((path) => path.slice(path.lastIndexOf("/") + 1, -".yaml".length)));
  const { id, changed } = ruleIdOf(name, event, taken);
  if (changed) report.add(say.importRuleName, pointer, { id });
  const diagnostics = report.diagnostics.slice(first).filter(({ severity }) => severity === "warning");
  report.add(say.importTextNeeded, pointer, { id });
  const { category, owner, action } = options;
  const path = `${category}/${id}.yaml`;
  files.set(path, writeRule({ id, name, event, category, owner, action, ...place, when, diagnostics }));
  return { name, file: path };
}

const roots = ["any", "all", "not", "condition"];
const ruleKeys: ReadonlySet<string> = new Set(["conditions", "event", "name", "priority"]);

function readHead(
  value: unknown,
  pointer: string,
  report: ImportReport,
): { readonly name: string; readonly event: string; readonly conditions: unknown } | undefined {
  if (!isJsonObject(value)) return report.add(say.importFileForm, pointer);
  const { conditions, event, name } = value;
  for (const key of Object.keys(value))
    if (!ruleKeys.has(key)) report.add(say.importRuleKey, below(pointer, key), { key });
  if ("priority" in value) report.add(say.importPriority, below(pointer, "priority"));
  if (conditions === undefined) return report.add(say.importRuleForm, pointer, { part: "conditions" });
  if (!isJsonObject(event) || typeof event["type"] !== "string")
    return report.add(say.importRuleForm, below(pointer, "event"), { part: "event.type" });
  reportParams(event["params"], below(below(pointer, "event"), "params"), report);
  return { name: typeof name === "string" && name !== "" ? name : event["type"], event: event["type"], conditions };
}

function reportParams(params: unknown, pointer: string, report: ImportReport): void {
  if (params === undefined) return;
  report.add(say.importEventParams, pointer);
  if (!isJsonObject(params)) return;
  for (const [key, value] of Object.entries(params))
    if (isJsonObject(value) && typeof value["fact"] === "string")
      report.add(say.importEventFact, below(pointer, key), { fact: value["fact"] });
}

/** What the rule is applied to, as its facts say: one record type at most, one kind of subject. */
function placeOf(
  pointer: string,
  { report, mapped, used, model }: Conversion,
  options: ImportJsonRulesOptions,
): { readonly for: string; readonly each?: string } | undefined {
  const facts = [...used].flatMap((name) => mapped.get(name) ?? []);
  const types = [...new Set(facts.filter(({ ofRecord }) => ofRecord).map(({ owner }) => owner))];
  const [each] = types;
  if (types.length > 1) return report.add(say.importRecordsMixed, pointer, { types });
  const kinds = new Set(facts.filter(({ ofRecord }) => !ofRecord).map(({ owner }) => owner));
  const named = each === undefined ? [] : Object.values(model.records.get(each)?.subjects ?? {});
  const open = [...new Set(kinds.size > 0 ? kinds : named)];
  const kind = options.for ?? (open.length === 1 ? open[0] : undefined);
  if (kind === undefined || !model.subjects.has(kind))
    return report.add(say.importSubjectUnclear, pointer, {
      kinds: open.length > 0 ? open : [...model.subjects.keys()],
    });
  return each === undefined ? { for: kind } : { for: kind, each };
}
