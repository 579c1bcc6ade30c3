import { comparable, typeTitle } from "../../rulebook/index.js";
import { below } from "./below.js";
import type { Conversion } from "./Conversion.js";
import { convertLiteral } from "./convertLiteral.js";
import * as say from "./diagnostics/importCondition.js";
import { isJsonObject } from "./isJsonObject.js";
import type { MappedFact } from "./MappedFact.js";
import { readFact } from "./readFact.js";

export interface ValueAt {
  readonly fact: MappedFact;
  readonly operator: string;
  readonly pointer: string;
}

/** What stands on the right of an operator, as a rule file writes it. */
export function convertValue(value: unknown, at: ValueAt, conversion: Conversion): string | undefined {
  const { report } = conversion;
  const { operator, pointer, fact } = at;
  if (isJsonObject(value)) return convertReference(value, at, conversion);
  if (operator !== "in" && operator !== "notIn") {
    if (!Array.isArray(value)) return convertLiteral(value, fact, pointer, report);
    return report.add(say.importValueForm, pointer, { operator, expected: "one value", expectedZh: "一个值" });
  }
  if (typeof value === "string") return report.add(say.importInText, pointer, { operator });
  if (!Array.isArray(value))
    return report.add(say.importValueForm, pointer, { operator, expected: "a list", expectedZh: "列表" });
  if (value.length === 0) return report.add(say.importListEmpty, pointer, { operator });
  const members = value.map((one, index) => convertLiteral(one, fact, below(pointer, index), report));
  return members.includes(undefined) ? undefined : `[ ${members.join(", ")} ]`;
}

/** `{ fact }`: a fact of a type that may be compared with that on the left. */
function convertReference(
  value: Readonly<Record<string, unknown>>,
  at: ValueAt,
  conversion: Conversion,
): string | undefined {
  const { report } = conversion;
  const { fact, operator, pointer } = at;
  if (!("fact" in value))
    return report.add(say.importValueForm, pointer, {
      operator,
      expected: "a value or { fact }",
      expectedZh: "一个值或 { fact }",
    });
  const before = report.errorCount;
  for (const key of Object.keys(value)) {
    if (key === "path") report.add(say.importPath, below(pointer, key));
    else if (key === "params") report.add(say.importParams, below(pointer, key));
    else if (key !== "fact")
      report.add(say.importConditionKey, below(pointer, key), {
        key,
        suggestion: "take it out",
        suggestionZh: "删去它",
      });
  }
  const other = readFact(value["fact"], below(pointer, "fact"), conversion);
  if (other === undefined || report.errorCount > before) return undefined;
  const list = operator === "in" || operator === "notIn";
  const same = comparable({ ...other.type, list: false }, { ...fact.type, list: false });
  if (!same || other.type.list !== list) {
    const title = typeTitle({ ...fact.type, list });
    return report.add(say.importLiteralType, below(pointer, "fact"), {
      fact: fact.name,
      type: title.en,
      typeZh: title.zh,
      form: "{ fact: … }",
    });
  }
  report.add(say.importFactCompare, pointer, { fact: fact.name, other: other.name });
  return `{ fact: ${other.name} }`;
}
