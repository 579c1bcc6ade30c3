import type { Localized, ScalarType } from "../kernel/index.js";

/** What an operator takes on its right. */
export type OperandShape =
  /** One value of the fact's type. */
  | "same"
  /** A list, set, collected values, or values written out. */
  | "members"
  /** Two values of the fact's type, closed. */
  | "pair"
  | "period"
  | "text"
  | "nothing";

interface OperatorRow {
  /** Scalar types of the fact on the left. */
  readonly takes: readonly ScalarType[];
  /** Whether the fact on the left is a list. `either`: does not matter. */
  readonly list: boolean | "either";
  readonly operand: OperandShape;
  /** How a sentence says it: "fact … operand". */
  readonly phrase: Localized;
}

const everything = ["boolean", "integer", "text", "id", "enum", "money", "date", "period", "share"] as const;
const symbols = ["text", "id", "enum"] as const;
const ordered = ["integer", "money", "share", "period"] as const;

/** Which operator takes which type: the one table, read by checker, engines, docs and editor schema. */
export const operators = {
  equal: { takes: everything, list: false, operand: "same", phrase: { zh: "等于", en: "is" } },
  notEqual: { takes: everything, list: false, operand: "same", phrase: { zh: "不等于", en: "is not" } },
  in: { takes: everything, list: false, operand: "members", phrase: { zh: "属于", en: "is one of" } },
  notIn: { takes: everything, list: false, operand: "members", phrase: { zh: "不属于", en: "is none of" } },
  contains: { takes: everything, list: true, operand: "same", phrase: { zh: "包含", en: "contains" } },
  doesNotContain: { takes: everything, list: true, operand: "same", phrase: { zh: "不包含", en: "does not contain" } },
  lessThan: { takes: ordered, list: false, operand: "same", phrase: { zh: "小于", en: "is less than" } },
  lessThanInclusive: { takes: ordered, list: false, operand: "same", phrase: { zh: "不大于", en: "is at most" } },
  greaterThan: { takes: ordered, list: false, operand: "same", phrase: { zh: "大于", en: "is more than" } },
  greaterThanInclusive: { takes: ordered, list: false, operand: "same", phrase: { zh: "不小于", en: "is at least" } },
  present: { takes: everything, list: "either", operand: "nothing", phrase: { zh: "有记载", en: "is present" } },
  absent: { takes: everything, list: "either", operand: "nothing", phrase: { zh: "确认没有", en: "is absent" } },
  between: {
    takes: ["integer", "money", "share", "date", "period"],
    list: false,
    operand: "pair",
    phrase: { zh: "介于", en: "is between" },
  },
  before: { takes: ["date"], list: false, operand: "same", phrase: { zh: "早于", en: "is before" } },
  onOrBefore: { takes: ["date"], list: false, operand: "same", phrase: { zh: "不晚于", en: "is on or before" } },
  after: { takes: ["date"], list: false, operand: "same", phrase: { zh: "晚于", en: "is after" } },
  onOrAfter: { takes: ["date"], list: false, operand: "same", phrase: { zh: "不早于", en: "is on or after" } },
  withinLast: { takes: ["date"], list: false, operand: "period", phrase: { zh: "在最近", en: "is within the last" } },
  olderThan: { takes: ["date"], list: false, operand: "period", phrase: { zh: "早于最近", en: "is longer ago than" } },
  startsWith: { takes: symbols, list: false, operand: "text", phrase: { zh: "开头是", en: "starts with" } },
} as const satisfies Record<string, OperatorRow>;

/** Signs of other languages, and the operator that is meant. */
export const operatorSigns: Readonly<Record<string, keyof typeof operators>> = {
  "=": "equal",
  "==": "equal",
  "===": "equal",
  "!=": "notEqual",
  "!==": "notEqual",
  "<>": "notEqual",
  "≠": "notEqual",
  "<": "lessThan",
  "<=": "lessThanInclusive",
  "≤": "lessThanInclusive",
  ">": "greaterThan",
  ">=": "greaterThanInclusive",
  "≥": "greaterThanInclusive",
};

export type OperatorName = keyof typeof operators;
export const operatorNames = Object.keys(operators) as readonly OperatorName[];
