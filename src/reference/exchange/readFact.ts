import { suggestion } from "../../rulebook/index.js";
import type { Conversion } from "./Conversion.js";
import * as say from "./diagnostics/importCondition.js";
import type { MappedFact } from "./MappedFact.js";

/** The fact of that name, noted as used. */
export function readFact(name: unknown, pointer: string, conversion: Conversion): MappedFact | undefined {
  const { report, mapped, used } = conversion;
  if (typeof name !== "string")
    return report.add(say.importConditionForm, pointer, { expected: "the name of a fact", expectedZh: "事实的名称" });
  used.add(name);
  const fact = mapped.get(name);
  return fact ?? report.add(say.importFactUnmapped, pointer, { fact: name, ...suggestion(name, mapped.keys()) });
}
