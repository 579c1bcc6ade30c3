import {
  isIdentifier,
  type Literal,
  parseCivilDate,
  parseMoney,
  parsePeriod,
  parseShare,
  type ScalarType,
  type ValueType,
} from "../../kernel/index.js";
import * as say from "../diagnostics/meaning.js";
import type { Report } from "../read/Report.js";
import { suggestion } from "../read/suggestion.js";
import { withoutUnit } from "../read/withoutUnit.js";
import type { ScalarNode } from "../syntax/SyntaxNode.js";

const integer = /^(0|-?[1-9]\d*)$/;

const readers: { readonly [S in ScalarType]: (text: string, type: ValueType) => Literal | undefined } = {
  boolean: (text) => (text === "true" || text === "false" ? { type: "boolean", value: text === "true" } : undefined),
  integer: (text) =>
    integer.test(text) && Number.isSafeInteger(Number(text)) ? { type: "integer", value: Number(text) } : undefined,
  text: (text) => ({ type: "text", value: text }),
  id: (text) => (isIdentifier(text) ? { type: "id", value: text } : undefined),
  enum: (text, type) =>
    type.members === undefined || type.members.includes(text) ? { type: "enum", value: text } : undefined,
  money: (text) => {
    const value = parseMoney(text);
    return value && { type: "money", value };
  },
  date: (text) => {
    const value = parseCivilDate(text);
    return value && { type: "date", value };
  },
  period: (text) => {
    const value = parsePeriod(text);
    return value && { type: "period", value };
  },
  share: (text) => {
    const value = parseShare(text);
    return value && { type: "share", value };
  },
};

const refusals = {
  boolean: say.booleanForm,
  integer: say.numberForm,
  text: say.idForm,
  id: say.idForm,
  enum: say.memberUnknown,
  money: say.moneyForm,
  date: say.dateForm,
  period: say.periodForm,
  share: say.shareForm,
} as const;

/** A value written in a rule file, read by the type that is due; YAML has no say in it. In quotes it is no number and no truth. */
export function readLiteral(node: ScalarNode, type: ValueType, report: Report, fact = ""): Literal | undefined {
  const text = node.quoted && (type.scalar === "integer" || type.scalar === "boolean") ? undefined : node.text;
  const literal = text === undefined ? undefined : readers[type.scalar](text, type);
  if (literal === undefined)
    return report(refusals[type.scalar], node.place, {
      value: node.quoted ? `"${node.text}"` : node.text,
      fact,
      ...(type.scalar === "integer" ? withoutUnit(node.text) : {}),
      ...suggestion(node.text, type.members ?? []),
    });
  if (literal.type === "money" && type.currency !== undefined && literal.value.currency !== type.currency)
    return report(say.typeCurrency, node.place, { expected: type.currency, found: literal.value.currency });
  return literal;
}

const guesses: readonly ScalarType[] = ["integer", "date", "period", "money", "share", "boolean"];

/** A value where nothing says which type is due: by its form. A bare year such as 2024 is an integer. */
export function guessLiteral(text: string): Literal | undefined {
  for (const scalar of guesses) {
    const literal = readers[scalar](text, { scalar, list: false });
    if (literal !== undefined) return literal;
  }
  return undefined;
}
