import type { CivilDate, Localized, SourcePlace, Standing } from "../kernel/index.js";
import type { Condition, Expression, FactReference } from "./Condition.js";
import type { CalendarPeriod, Let } from "./Measure.js";

export const ruleStatuses = ["draft", "shadow", "active", "retired"] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

export const ruleKinds = ["finding", "gate", "positive", "notice"] as const;
export type RuleKind = (typeof ruleKinds)[number];

export type Each =
  | { readonly kind: "subject" }
  /** One record at a time; several types with `anyOf`. */
  | { readonly kind: "record"; readonly as: string; readonly types: readonly string[] }
  | {
      readonly kind: "group";
      readonly as: string;
      readonly type: string;
      readonly by: readonly FactReference[];
      readonly within?: Expression;
      readonly where?: Condition;
    }
  | { readonly kind: "calendar"; readonly period: CalendarPeriod };

/** "Nothing by the deadline" (design §4.2). */
export interface Expects {
  readonly as: string;
  readonly types: readonly string[];
  /** Only a record of the subject itself meets it; absent: any of the archive. */
  readonly over?: "own";
  readonly where?: Condition;
  /** The date of the expected record that is looked at, a fact of `as`. */
  readonly on: FactReference;
  readonly from?: Expression;
  readonly by: Expression;
  readonly late: "remedies" | "counts";
}

export interface Decay {
  readonly shape: "step" | "linear" | "sanction";
  /** 0 with `sanction`. */
  readonly months: number;
  /** Absent: the event date. `latest`: the newest record counted (of the group, else by the measures). */
  readonly from?: Expression | "latest";
}

export interface Exception {
  readonly id: string;
  readonly title: Localized;
  readonly when: Condition;
}

export interface Basis {
  readonly doc: string;
  readonly article?: string;
}

/** A piece of a message: text, a fact, or the parameter's value at the event date. */
export type MessagePart = { readonly text: string } | { readonly fact: FactReference } | { readonly param: string };

/** One example of a rule file, as written but typed by `parseRulebook`; the workbench completes it to an archive. */
export interface Example {
  readonly name: string;
  /** Archive fragments by alias, type or subject kind: plain JSON as in archive files, `"missing"` where the author wrote `missing`. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly asOf: CivilDate;
  readonly loaded?: Readonly<Record<string, string>>;
  readonly expect: "fires" | "silent" | "excepted" | "unknown" | "notCovered";
  /** Facts the result must name as missing. */
  readonly missing?: readonly string[];
  readonly place: SourcePlace;
}

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly version: number;
  readonly status: RuleStatus;
  readonly kind: RuleKind;
  readonly title: Localized;
  readonly why: Localized;
  readonly category: string;
  /** The highest tier whose condition holds; 0 scores nothing. */
  readonly severity: {
    readonly from: number;
    readonly raise: readonly { readonly to: number; readonly when: Condition }[];
  };
  readonly owner: string;
  readonly action: string;
  readonly basis: readonly Basis[];
  /** Conduct (event date) from … until, both inclusive day numbers. */
  readonly effective: { readonly from?: number; readonly until?: number };
  /** Subject kinds. */
  readonly for: readonly string[];
  readonly each: Each;
  /** In order: a later one may use an earlier one. */
  readonly let: readonly Let[];
  readonly needs?: Condition;
  /** Absent means true (then `expects` decides). */
  readonly when?: Condition;
  readonly expects?: Expects;
  readonly except: readonly Exception[];
  /** The rule's own standing. */
  readonly verification: Standing;
  readonly matter?: { readonly id: string; readonly by: FactReference };
  /** Absent: full as long as it fires. */
  readonly decay?: Decay;
  readonly gate?: { readonly id: string; readonly freeFrom?: Expression };
  /** Of a notice only: the date it reminds of. */
  readonly by?: Expression;
  readonly message: { readonly zh: readonly MessagePart[]; readonly en: readonly MessagePart[] };
  readonly examples: readonly Example[];
  readonly place: SourcePlace;
}
