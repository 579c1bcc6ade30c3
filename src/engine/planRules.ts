import type { View } from "../model/index.js";
import type { RuleTally } from "../result/index.js";
import type { Rule } from "../rulebook/index.js";
import { type Program, testedTypes } from "./compile/compileRule.js";

/** The rules for one kind of subject, so that those with nothing to test cost next to nothing. */
export interface Plan {
  readonly rules: readonly CompiledLate[];
  /** What is said of each rule where it has nothing to test. */
  readonly silent: readonly RuleTally[];
  /** The different lists of types whose records or groups rules test one by one. */
  readonly asked: readonly (readonly string[])[];
  /** By rule the place of its types in `asked`; `undefined` where it is about the subject or a period. */
  readonly asks: readonly (number | undefined)[];
}

export function planOf(rules: readonly CompiledLate[]): Plan {
  const places = new Map<string, number>();
  const asked: (readonly string[])[] = [];
  const asks = rules.map(({ types }) => {
    if (types.length === 0) return undefined;
    const name = types.join(" ");
    const place = places.get(name) ?? asked.push(types) - 1;
    places.set(name, place);
    return place;
  });
  return { rules, silent: rules.map(({ nothingToTest }) => nothingToTest), asked, asks };
}

export const nothingPlanned = planOf([]);

/** Gives every rule that has something to test in a view, as its program, with the place of the rule in the plan. */
export function forEachProgram(
  { rules, asked, asks }: Plan,
  view: View,
  visit: (program: Program, index: number) => void,
): void {
  const isSilent = asked.map((types) => holdNothing(types, view));
  for (let index = 0; index < rules.length; index += 1) {
    const place = asks[index];
    if (place !== undefined && isSilent[place] === true) continue;
    const rule = rules[index];
    if (rule !== undefined) visit(rule.program(), index);
  }
}

/** A rule, and its program once it is needed. */
export interface CompiledLate {
  readonly rule: Rule;
  readonly types: readonly string[];
  /** The tally where these types are complete and hold no record. */
  readonly nothingToTest: RuleTally;
  readonly program: () => Program;
}

export function compiledLate(rule: Rule, compile: (rule: Rule) => Program): CompiledLate {
  let program: Program | undefined;
  return {
    rule,
    types: testedTypes(rule),
    nothingToTest: { rule: rule.id, decided: 1, unknown: 0, partial: false, notCovered: false },
    program: () => {
      program ??= compile(rule);
      return program;
    },
  };
}

/** Whether the types are complete and hold no record of the subject. */
function holdNothing(types: readonly string[], { loaded, records, scope }: View): boolean {
  for (const type of types) {
    if (records.has(type) && scope.ownRecords(type).length > 0) return false;
    if (loaded.get(type) !== "complete") return false;
  }
  return true;
}
