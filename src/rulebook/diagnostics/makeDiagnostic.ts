import {
  type DiagnosticArgs,
  type DiagnosticRaiser,
  defineTextDiagnostic,
  type Localized,
} from "../../kernel/index.js";

/** Why a meaning is refused rather than guessed. */
export const means: Localized = {
  zh: "规则要么就是它写的意思，要么报错；绝不悄悄不起作用。",
  en: "A rule that parses means what it says; anything else is an error, never a rule that silently does nothing.",
};

/** A diagnostic of rule files whose help is a sentence of its own. */
export function makeDiagnostic<const C extends string>(
  code: C,
  why: Localized,
  zh: string,
  en: string,
  helpZh: string,
  helpEn: string,
  severity: "error" | "warning" = "error",
): DiagnosticRaiser<C, DiagnosticArgs> {
  return defineTextDiagnostic(code, severity, { why, message: { zh, en }, help: { zh: helpZh, en: helpEn } });
}

/** One whose help is the nearest name, or the names there are: the argument that `suggestion()` makes. */
export function makeNear<const C extends string>(
  code: C,
  why: Localized,
  zh: string,
  en: string,
): DiagnosticRaiser<C, DiagnosticArgs> {
  return makeDiagnostic(code, why, zh, en, "{suggestion}", "{suggestion}");
}
