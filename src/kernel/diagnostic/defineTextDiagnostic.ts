import type { Localized } from "../text/Localized.js";
import type { DiagnosticArgs, Severity } from "./Diagnostic.js";
import { type DiagnosticRaiser, defineDiagnostic } from "./defineDiagnostic.js";

export interface DiagnosticTexts {
  readonly why: Localized;
  /** `{name}` stands for the argument of that name (in Chinese for `nameZh`, where there is one); lists are joined. */
  readonly message: Localized;
  readonly help?: Localized;
}

/**
 * Declares a diagnostic whose texts are plain sentences with `{name}` for its arguments.
 * @example
 * defineTextDiagnostic("rule-empty", "error", { why: { zh: "", en: "" }, message: { zh: "{file} 是空的", en: "{file} is empty" } })(undefined, { file: "a.yaml" }).message.en //=> "a.yaml is empty"
 */
export function defineTextDiagnostic<const Code extends string>(
  code: Code,
  severity: Severity,
  texts: DiagnosticTexts,
): DiagnosticRaiser<Code, DiagnosticArgs> {
  const { help } = texts;
  return defineDiagnostic<Code, DiagnosticArgs>({
    code,
    severity,
    why: texts.why,
    message: (args) => fillBoth(texts.message, args),
    ...(help === undefined ? {} : { help: (args: DiagnosticArgs) => fillBoth(help, args) }),
  });
}

function fillBoth(text: Localized, args: DiagnosticArgs): Localized {
  return { zh: fill(text.zh, args, "、", "Zh"), en: fill(text.en, args, ", ", "") };
}

function fill(text: string, args: DiagnosticArgs, joint: string, language: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name + language] ?? args[name];
    return Array.isArray(value) ? value.join(joint) : String(value ?? "");
  });
}
