import type { Literal, SourcePlace, ValueType } from "../kernel/index.js";
import type { OperatorName } from "./operators.js";

/** Figures of the peer group of a `let`. `subjects` is an integer, the others have the type of the `let`. */
export const peerFigures = ["subjects", "q1", "median", "q3", "lowerFence", "upperFence"] as const;
export type PeerFigure = (typeof peerFigures)[number];

/** A fact, resolved: whose, which, of what type. `name` is what the author wrote. */
export type FactReference = { readonly name: string; readonly type: ValueType } & (
  | { readonly of: "record"; readonly as: string; readonly field: string }
  /** A `let` column of the measured record. */
  | { readonly of: "column"; readonly as: string; readonly column: string }
  /** A profile fact. The subject itself, or (kind differs from the subject's) its post or unit at the event date. */
  | { readonly of: "subject"; readonly kind: string; readonly field: string }
  | { readonly of: "peer"; readonly let: string; readonly figure: PeerFigure }
  | { readonly of: "let"; readonly let: string }
  | { readonly of: "calendar"; readonly field: "number" | "from" | "to" }
  | { readonly of: "asOf" }
);

export const arithmeticNames = [
  "add",
  "subtract",
  "multiply",
  "shareOf",
  "min",
  "max",
  "daysBetween",
  "monthsBetween",
  "workingDaysBetween",
  "shift",
  "dayIn",
  "sizeOf",
] as const;
export type ArithmeticName = (typeof arithmeticNames)[number];

export type Expression =
  | { readonly kind: "literal"; readonly literal: Literal }
  | { readonly kind: "param"; readonly param: string; readonly type: ValueType }
  | { readonly kind: "fact"; readonly fact: FactReference }
  | {
      readonly kind: "call";
      readonly call: Exclude<ArithmeticName, "dayIn" | "workingDaysBetween">;
      readonly of: readonly Expression[];
      readonly type: ValueType;
    }
  /** Working days after the first day up to and including the second, by a named calendar. */
  | {
      readonly kind: "call";
      readonly call: "workingDaysBetween";
      readonly calendar: string;
      readonly of: readonly Expression[];
      readonly type: ValueType;
    }
  /** The day `month`-`day` of the year given by `of[0]` (an integer). */
  | {
      readonly kind: "call";
      readonly call: "dayIn";
      readonly month: number;
      readonly day: number;
      readonly of: readonly Expression[];
      readonly type: ValueType;
    };

export type Operand =
  | Expression
  /** A named list of literals of the rulebook. */
  | { readonly kind: "list"; readonly list: string }
  /** A named set delivered with the archive (`related.sets`). */
  | { readonly kind: "set"; readonly set: string }
  /** `between` (exactly two) and `in` / `notIn` with values written out. */
  | { readonly kind: "several"; readonly of: readonly Expression[] };

export interface Leaf {
  readonly fact: FactReference;
  readonly operator: OperatorName;
  /** Absent with `present` and `absent`. */
  readonly value?: Operand;
  readonly place: SourcePlace;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** A shared condition, resolved where it is used. */
  | { readonly condition: string; readonly is: Condition }
  | Leaf;
