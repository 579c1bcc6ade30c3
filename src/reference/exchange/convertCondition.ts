import { suggestion } from "../../rulebook/index.js";
import { below } from "./below.js";
import type { Conversion, Converted } from "./Conversion.js";
import { convertLeaf } from "./convertLeaf.js";
import * as say from "./diagnostics/importCondition.js";
import { importPriority } from "./diagnostics/importFile.js";
import { isJsonObject } from "./isJsonObject.js";

/** The forms in the order in which json-rules-engine looks for them; what comes later it ignores. */
const forms = ["condition", "any", "all", "not", "fact"] as const;
const allowed: ReadonlySet<string> = new Set([...forms, "operator", "value", "path", "params", "priority", "name"]);
const mostParts = 1000;

interface Where {
  readonly pointer: string;
  /** Under an odd number of `not`: what is false for a missing fact then makes the rule fire. */
  readonly negated: boolean;
  /** Named conditions that lead here. */
  readonly trail: readonly string[];
}

/** A condition of json-rules-engine in our language; `undefined` where something in it is reported as an error. */
export function convertCondition(value: unknown, where: Where, conversion: Conversion): Converted | undefined {
  const { report } = conversion;
  const { pointer } = where;
  conversion.parts += 1;
  if (conversion.parts > mostParts) {
    if (conversion.parts === mostParts + 1) report.add(say.importConditionSize, pointer, { most: mostParts });
    return undefined;
  }
  if (!isJsonObject(value))
    return report.add(say.importConditionForm, pointer, { expected: "a condition", expectedZh: "一个条件" });
  const found = forms.filter((form) => form in value);
  const [form] = found;
  reportKeys(value, pointer, conversion);
  if (form === undefined)
    return report.add(say.importConditionForm, pointer, {
      expected: "all, any, not, condition or fact",
      expectedZh: " all、any、not、condition 或 fact",
    });
  if (found.length > 1) return report.add(say.importTwoForms, pointer, { forms: found, read: form });
  switch (form) {
    case "condition":
      return convertNamed(value["condition"], where, conversion);
    case "not":
      return convertNot(value["not"], where, conversion);
    case "fact":
      return convertLeaf(value, pointer, where.negated, conversion);
    default:
      return convertList(form, value[form], where, conversion);
  }
}

function reportKeys(value: Readonly<Record<string, unknown>>, pointer: string, { report }: Conversion): void {
  for (const key of Object.keys(value))
    if (!allowed.has(key))
      report.add(say.importConditionKey, below(pointer, key), { key, ...suggestion(key, allowed) });
  if ("priority" in value) report.add(importPriority, below(pointer, "priority"));
}

function convertList(form: "all" | "any", value: unknown, where: Where, conversion: Conversion): Converted | undefined {
  const pointer = below(where.pointer, form);
  if (!Array.isArray(value))
    return conversion.report.add(say.importConditionForm, pointer, {
      expected: "a list of conditions",
      expectedZh: "条件列表",
    });
  if (value.length === 0) return conversion.report.add(say.importConditionEmpty, pointer, { form });
  const parts = value.map((one, index) =>
    convertCondition(one, { ...where, pointer: below(pointer, index) }, conversion),
  );
  const whole = parts.filter((one) => one !== undefined);
  if (whole.length < parts.length) return undefined;
  return form === "all" ? { all: whole } : { any: whole };
}

function convertNot(value: unknown, where: Where, conversion: Conversion): Converted | undefined {
  const pointer = below(where.pointer, "not");
  if (Array.isArray(value)) return conversion.report.add(say.importNotList, pointer);
  const inner = convertCondition(value, { ...where, pointer, negated: !where.negated }, conversion);
  return inner && { not: inner };
}

function convertNamed(name: unknown, where: Where, conversion: Conversion): Converted | undefined {
  const { report, conditions } = conversion;
  const pointer = below(where.pointer, "condition");
  if (typeof name !== "string")
    return report.add(say.importConditionForm, pointer, {
      expected: "the name of a condition",
      expectedZh: "条件的名称",
    });
  const trail = [...where.trail, name];
  if (where.trail.includes(name)) return report.add(say.importConditionCycle, pointer, { path: trail.join(" → ") });
  const found = conditions.get(name);
  if (found === undefined)
    return report.add(say.importConditionUnknown, pointer, { name, ...suggestion(name, conditions.keys()) });
  return convertCondition(found.value, { ...where, pointer: found.pointer, trail }, conversion);
}
