import { type OperatorName, operatorNames, operators, suggestion, typeTitle } from "../../rulebook/index.js";
import { below } from "./below.js";
import type { Conversion, Converted } from "./Conversion.js";
import { convertValue } from "./convertValue.js";
import * as say from "./diagnostics/importCondition.js";
import type { MappedFact } from "./MappedFact.js";
import { readFact } from "./readFact.js";

/** The ten operators of json-rules-engine: what each says of a missing fact (as `undefined`), and what it is for dates. */
const jsonOperators: Readonly<Record<string, { readonly ofMissing: boolean; readonly date?: OperatorName }>> = {
  equal: { ofMissing: false },
  notEqual: { ofMissing: true },
  in: { ofMissing: false },
  notIn: { ofMissing: true },
  contains: { ofMissing: false },
  doesNotContain: { ofMissing: false },
  lessThan: { ofMissing: false, date: "before" },
  lessThanInclusive: { ofMissing: false, date: "onOrBefore" },
  greaterThan: { ofMissing: false, date: "after" },
  greaterThanInclusive: { ofMissing: false, date: "onOrAfter" },
};

/** `{ fact, operator, value }`; `undefined` where something in it is reported as an error. */
export function convertLeaf(
  leaf: Readonly<Record<string, unknown>>,
  pointer: string,
  negated: boolean,
  conversion: Conversion,
): Converted | undefined {
  const { report } = conversion;
  const before = report.errorCount;
  if ("path" in leaf) report.add(say.importPath, below(pointer, "path"));
  if ("params" in leaf) report.add(say.importParams, below(pointer, "params"));
  const fact = readFact(leaf["fact"], below(pointer, "fact"), conversion);
  const operator = readOperator(leaf["operator"], pointer, conversion);
  if (!("value" in leaf))
    report.add(say.importConditionForm, pointer, {
      expected: "fact, operator and value",
      expectedZh: " fact、operator 和 value",
    });
  if (fact === undefined || operator === undefined || report.errorCount > before) return undefined;
  const at = below(pointer, "value");
  if (leaf["value"] === null) return convertNull(fact, operator, at, negated, conversion);
  const written = convertValue(leaf["value"], { fact, operator, pointer: at }, conversion);
  const ours = nameFor(fact, operator, pointer, conversion);
  if (written === undefined || ours === undefined) return undefined;
  reportMissing(fact, operator, pointer, negated, conversion);
  return { leaf: `{ fact: ${fact.name}, operator: ${ours}, value: ${written} }` };
}

function readOperator(name: unknown, pointer: string, { report }: Conversion): string | undefined {
  const at = below(pointer, "operator");
  if (typeof name !== "string")
    return report.add(say.importConditionForm, at, { expected: "the name of an operator", expectedZh: "运算符的名称" });
  if (Object.hasOwn(jsonOperators, name)) return name;
  const names = Object.keys(jsonOperators);
  const decorated = name.includes(":") && names.includes(name.slice(name.lastIndexOf(":") + 1));
  if (decorated) return report.add(say.importOperatorDecorated, at, { operator: name });
  return report.add(say.importOperatorUnknown, at, { operator: name, ...suggestion(name, names) });
}

/** Our operator of the same meaning, where it takes the fact's type. */
function nameFor(
  fact: MappedFact,
  operator: string,
  pointer: string,
  { report }: Conversion,
): OperatorName | undefined {
  const dated = fact.type.scalar === "date" ? jsonOperators[operator]?.date : undefined;
  const name = dated ?? operatorNames.find((one) => one === operator);
  if (name !== undefined && takes(name, fact)) {
    if (dated !== undefined) report.add(say.importDateText, pointer, { fact: fact.name });
    return name;
  }
  const title = typeTitle(fact.type);
  return report.add(say.importOperatorType, below(pointer, "operator"), {
    operator,
    fact: fact.name,
    type: title.en,
    typeZh: title.zh,
    allowed: operatorNames.filter((one) => takes(one, fact)),
  });
}

function takes(operator: OperatorName, { type }: MappedFact): boolean {
  const { takes: scalars, list } = operators[operator];
  const all: readonly string[] = scalars;
  return all.includes(type.scalar) && (list === "either" || list === type.list);
}

function convertNull(
  fact: MappedFact,
  operator: string,
  pointer: string,
  negated: boolean,
  conversion: Conversion,
): Converted | undefined {
  if (operator !== "equal" && operator !== "notEqual") {
    const title = typeTitle(fact.type);
    return conversion.report.add(say.importLiteralType, pointer, {
      fact: fact.name,
      type: title.en,
      typeZh: title.zh,
      form: "present, absent",
    });
  }
  const ours = operator === "equal" ? "absent" : "present";
  conversion.report.add(say.importNullLiteral, pointer, { operator: ours });
  reportMissing(fact, operator, pointer, negated, conversion);
  return { leaf: `{ fact: ${fact.name}, operator: ${ours} }` };
}

function reportMissing(
  fact: MappedFact,
  operator: string,
  pointer: string,
  negated: boolean,
  { report }: Conversion,
): void {
  if (jsonOperators[operator]?.ofMissing !== negated) report.add(say.importMissingFires, pointer, { fact: fact.name });
}
