import { Engine } from "json-rules-engine";
import { JSONPath } from "./JSONPath.js";

/**
 * The one file that imports json-rules-engine, for evaluation and for exchange. The build makes it a bundle of its own
 * with jsonpath-plus replaced (scripts/build.ts), so that an install of this package pulls neither of the two; what it
 * exports is therefore typed in words of our own.
 */
export interface JsonRulesEngine {
  addRule(rule: JsonRule): unknown;
  setCondition(name: string, condition: JsonCondition): unknown;
  addOperator(name: string, evaluate: (factValue: unknown, value: unknown) => boolean): void;
  /** `name:operator` in a condition: what the operator answers passes through the decorator. */
  addOperatorDecorator(
    name: string,
    evaluate: (factValue: unknown, value: unknown, next: (factValue: unknown, value: unknown) => unknown) => boolean,
  ): void;
  addFact(name: string, value: unknown, options?: { readonly cache?: boolean; readonly priority?: number }): unknown;
  run(facts?: Readonly<Record<string, unknown>>): Promise<JsonRulesRun>;
}

/** A condition as json-rules-engine takes it. The engine writes into what it is given: hand it fresh plain data. */
export type JsonCondition =
  | { all: JsonCondition[] }
  | { any: JsonCondition[] }
  | { not: JsonCondition }
  | { condition: string }
  | { fact: string; operator: string; value: unknown };

/** A rule as json-rules-engine takes it. */
export interface JsonRule {
  name?: string;
  conditions: JsonCondition;
  event: { type: string; params?: Record<string, unknown> };
  priority?: number;
}

export interface JsonRulesRun {
  readonly events: readonly JsonEvent[];
  readonly failureEvents: readonly JsonEvent[];
  /** One for each rule whose condition is true, with its result written on every condition that was looked at. */
  readonly results: readonly JsonRuleResult[];
  readonly failureResults: readonly JsonRuleResult[];
}

interface JsonEvent {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface JsonRuleResult {
  readonly name: string;
  readonly result: unknown;
  readonly conditions: JsonConditionResult;
}

/** A condition with what came of it; absent where it was not looked at. */
export interface JsonConditionResult {
  readonly result?: boolean;
  readonly all?: readonly JsonConditionResult[];
  readonly any?: readonly JsonConditionResult[];
}

/** Both default to false, which is what json-rules-engine does: an undefined fact or condition ends the whole run. */
export interface JsonRulesOptions {
  readonly allowUndefinedFacts?: boolean;
  readonly allowUndefinedConditions?: boolean;
}

/** An engine with the ten operators of json-rules-engine, whose path resolver throws. */
export function createJsonRulesEngine(options: JsonRulesOptions = {}): JsonRulesEngine {
  return new Engine([], { ...options, pathResolver: JSONPath });
}
