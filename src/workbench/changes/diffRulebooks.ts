import type { Rulebook } from "../../rulebook/index.js";
import { diffItems, type RulebookChange } from "./diffItems.js";
import { rulebookItems } from "./rulebookItems.js";

/**
 * What differs between two rulebooks as resolved: rules by key, parameters with their values, tables, lists, calendars,
 * documents. Comments, order and the way a thing is written make no difference.
 * @example
 * diffRulebooks(standardRulebook, { ...standardRulebook, rules: standardRulebook.rules.slice(1) }).map(({ change }) => change) //=> ["removed"]
 */
export function diffRulebooks(before: Rulebook, after: Rulebook): readonly RulebookChange[] {
  return diffItems(rulebookItems(before), rulebookItems(after));
}
