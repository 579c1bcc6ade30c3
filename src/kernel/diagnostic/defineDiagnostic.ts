import type { Localized } from "../text/Localized.js";
import type { Diagnostic, DiagnosticArgs, Place, Severity } from "./Diagnostic.js";

/** One sentence without a line break, made from the arguments. */
export type DiagnosticText<Args extends DiagnosticArgs> = (args: Args) => Localized;

export interface DiagnosticDefinition<Code extends string, Args extends DiagnosticArgs> {
  readonly code: Code;
  readonly severity: Severity;
  /** Why the check exists, for the page of the code. */
  readonly why: Localized;
  readonly message: DiagnosticText<Args>;
  readonly help?: DiagnosticText<Args>;
}

/** A diagnostic ready to be raised: call it with its place and arguments. */
export type DiagnosticRaiser<Code extends string, Args extends DiagnosticArgs> = DiagnosticDefinition<Code, Args> &
  ((place: Place | undefined, args: Args) => Diagnostic<Code>);

/**
 * Declares a diagnostic. The one constructor of `Diagnostic`: keys in one order, texts made at once from the arguments.
 * @example
 * const empty = defineDiagnostic<"rule-empty", { file: string }>({ code: "rule-empty", severity: "error", why: { zh: "", en: "" }, message: ({ file }) => ({ zh: `${file} 是空的`, en: `${file} is empty` }) });
 * empty(undefined, { file: "a.yaml" }).message.en //=> "a.yaml is empty"
 */
export function defineDiagnostic<Code extends string, Args extends DiagnosticArgs>(
  definition: DiagnosticDefinition<Code, Args>,
): DiagnosticRaiser<Code, Args> {
  const raise = (place: Place | undefined, args: Args): Diagnostic<Code> => ({
    code: definition.code,
    severity: definition.severity,
    ...(place === undefined ? {} : { place }),
    message: definition.message(args),
    ...(definition.help === undefined ? {} : { help: definition.help(args) }),
    args,
  });
  return Object.assign(raise, definition);
}
