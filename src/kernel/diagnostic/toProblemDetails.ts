import type { Language } from "../text/Localized.js";
import type { Diagnostic } from "./Diagnostic.js";
import { formatDiagnostic } from "./formatDiagnostic.js";

export interface ProblemDetailsOptions {
  /** HTTP status to state; default 422. */
  readonly status?: number;
  /** Language of `title`, `detail` and `problems`; default English. */
  readonly lang?: Language;
  /** Address under which the pages of the codes are published, ending in a slash; without it `type` is `about:blank`. */
  readonly pages?: string;
  /** Address of this very occurrence, such as a request id. */
  readonly instance?: string;
}

/** RFC 9457, with an extension member that lists every problem. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly detail: string;
    readonly help?: string;
    /** JSON pointer into the archive sent, of catalogue names and indexes only. */
    readonly pointer?: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }[];
}

const nothing = { code: "none", message: { zh: "没有问题", en: "nothing is wrong" } } as const;

/**
 * Diagnostics as the body of an `application/problem+json` answer: the first error leads, all of them are listed. About
 * archives it says codes, pointers and lines, never a value. Source: RFC 9457, Problem Details for HTTP APIs.
 * @example
 * toProblemDetails(parseArchive("{", standardModel).diagnostics).code //=> "json-truncated"
 */
export function toProblemDetails(
  diagnostics: readonly Diagnostic[],
  options: ProblemDetailsOptions = {},
): ProblemDetails {
  const { status = 422, lang = "en", pages, instance } = options;
  const first = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  const { code, message } = first ?? nothing;
  return {
    type: pages === undefined || first === undefined ? "about:blank" : `${pages}${code}`,
    title: message[lang],
    status,
    detail: first === undefined ? message[lang] : sentenceOf(first, lang),
    ...(instance === undefined ? {} : { instance }),
    code,
    problems: diagnostics.map((one) => problemOf(one, lang)),
  };
}

function problemOf(
  { code, severity, message, help, place }: Diagnostic,
  lang: Language,
): ProblemDetails["problems"][0] {
  return {
    code,
    severity,
    detail: message[lang],
    ...(help === undefined ? {} : { help: help[lang] }),
    ...(place?.kind === "archive"
      ? { pointer: place.pointer, ...(place.line === undefined ? {} : { line: place.line }) }
      : {}),
    ...(place?.kind === "source" ? { file: place.file, line: place.line, column: place.column } : {}),
  };
}

/** Place, code and sentence on one line, without the caret frame. */
function sentenceOf(diagnostic: Diagnostic, lang: Language): string {
  return formatDiagnostic(diagnostic, { lang }).split("\n")[0] ?? diagnostic.code;
}
