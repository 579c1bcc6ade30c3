import { compareText } from "../../kernel/index.js";
import { type Model, subjectPlaying } from "../../model/index.js";
import type { PreventiveControl } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readItems, readLocalized } from "../read/readScalar.js";
import { need } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

const controlShape = {
  id: need("控制措施", "Control, as the model names it"),
  prevents: need("可防止的问题（规则编号）", "Rules whose findings it would have prevented"),
  repair: need("补救办法", "How its absence is repaired"),
};

/**
 * Which control would have prevented the findings of which rules. Controls are those that the model's posts can need; rules
 * that were switched off may still be named, and are left out.
 */
export function readControls(
  node: SyntaxNode | undefined,
  rules: readonly string[],
  off: readonly string[],
  model: Model,
  report: Report,
): readonly PreventiveControl[] {
  const role = subjectPlaying(model, "post");
  const known = (role?.definition.facts.get(role.facts.required)?.type.members ?? []).map(String);
  return readItems(node).flatMap((one) => {
    const map = readMap(one, controlShape, report);
    const id = readChoice(map?.id, known, report);
    const repair = readLocalized(map?.repair, report);
    const named = readItems(map?.prevents).flatMap((rule) => readChoice(rule, [...rules, ...off], report) ?? []);
    if (id === undefined || repair === undefined) return [];
    const prevents = [...new Set(named)].filter((rule) => rules.includes(rule)).sort(compareText);
    return [{ id, prevents, repair }];
  });
}
