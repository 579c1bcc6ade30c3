import { testsShape } from "./files/readArchiveTests.js";
import { calendarShape, conditionShape, documentShape, listShape } from "./files/readLibraryFiles.js";
import { parametersShape } from "./files/readParameters.js";
import { rulebookShape } from "./files/readScoring.js";
import type { Shape } from "./read/Shape.js";
import { schemaOf } from "./read/schemaOf.js";
import { ruleShape } from "./resolve/ruleShape.js";

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas for editors, by kind of rule file, from the tables that the parser reads by.
 * @example
 * rulebookJsonSchemas().rule.required.includes("message") //=> true
 */
export function rulebookJsonSchemas(): Readonly<
  Record<
    "rule" | "rulebook" | "params" | "list" | "condition" | "calendar" | "document" | "tests",
    JsonSchema & { readonly required: readonly string[] }
  >
> {
  return {
    rule: closed("Rule · 规则", ruleShape),
    rulebook: closed("Rulebook · 规则库", rulebookShape),
    params: closed("Parameters · 参数", parametersShape),
    list: closed("List · 列表", listShape),
    condition: closed("Shared condition · 共享条件", conditionShape),
    calendar: closed("Working calendar · 工作日历", calendarShape),
    document: closed("Legal document · 法规文件", documentShape),
    tests: closed("Archive tests · 档案测试", testsShape),
  };
}

function closed(title: string, shape: Shape): JsonSchema & { readonly required: readonly string[] } {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...schemaOf(shape) };
}
