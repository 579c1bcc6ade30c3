import type { DerivedScope, Model, playing, View, ViewRecord } from "../../../model/index.js";
import type { Let, Rule, Rulebook } from "../../../rulebook/index.js";
import type { PeriodUnderTest } from "../days/calendarPeriod.js";
import type { Inquiry } from "../logic/Inquiry.js";
import type { Judgement } from "../logic/Truth.js";
import type { LetReading } from "../measures/LetReading.js";
import type { Reading } from "../values/Value.js";

/** What is known of a rule before any view. */
export interface RuleAtHand {
  readonly rulebook: Rulebook;
  readonly model: Model;
  readonly rule: Rule;
  readonly lets: ReadonlyMap<string, Let>;
  /** It may score, and so reads only records whose standing counts. */
  readonly scoring: boolean;
  /** The types of record that say who held which post when. */
  readonly tenures: ReturnType<typeof playing<"tenure">>;
  /** The measures behind what was looked at of the rule, once worked out. */
  readonly behind: Map<string, ReadonlySet<string>>;
}

/** One rule on one view. */
export interface Hearing extends RuleAtHand {
  readonly view: View;
  readonly scope: DerivedScope;
  readonly inquiry: Inquiry;
  readonly find: Finders;
}

/** How what a rule defines is found. BECAUSE: facts lead to definitions, which lead to facts; files must not go in circles. */
export interface Finders {
  /** A `let` as a case has it, found once. */
  readonly findLet: (name: string, of: Case) => LetReading;
  /** A column of the record that a name stands for. */
  readonly findColumn: (name: string, as: string, sight: Sight) => Reading;
}

/** A record that is one of a group, or may be. */
export interface Member extends Judgement {
  readonly record: ViewRecord;
}

export interface Group {
  readonly key: string;
  /** Values of the facts it is formed by, by field. */
  readonly values: ReadonlyMap<string, Reading["value"]>;
  readonly members: readonly Member[];
  /** Records whose key is not known. */
  readonly anywhere: readonly Member[];
  /** All records that passed the filter of the groups, of whatever key. */
  readonly passed: readonly Member[];
}

/** What a rule is applied to, before anything is read. */
export interface Item {
  readonly record?: ViewRecord;
  readonly group?: Group;
  readonly period?: PeriodUnderTest;
}

/** An item with the day that parameters, posts and effective dates go by. */
export interface Case extends Item {
  readonly hearing: Hearing;
  readonly eventDate: Reading;
  readonly deadline: Reading | undefined;
  /** What each `let` was found to be. */
  readonly found: Map<string, LetReading>;
}

/** Records by the names under which a condition speaks of them, the innermost first. */
export interface Names {
  readonly as: string;
  readonly record: ViewRecord;
  readonly outer: Names | undefined;
}

/** From where a fact is read: a case, and the records in sight. */
export interface Sight {
  readonly of: Case;
  readonly names: Names | undefined;
}

export function withName({ of, names }: Sight, as: string, record: ViewRecord): Sight {
  return { of, names: { as, record, outer: names } };
}

export function recordNamed(names: Names | undefined, as: string): ViewRecord | undefined {
  for (let one = names; one !== undefined; one = one.outer) if (one.as === as) return one.record;
  return undefined;
}

/** What a rule itself can see of a case: the record under test, under the rule's name for it. */
export function sightOf(of: Case): Sight {
  const { each } = of.hearing.rule;
  const { record } = of;
  if (each.kind !== "record" || record === undefined) return { of, names: undefined };
  return { of, names: { as: each.as, record, outer: undefined } };
}
