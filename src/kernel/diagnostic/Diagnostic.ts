import type { Localized } from "../text/Localized.js";

export type Severity = "error" | "warning" | "info";

/** A place in a rule file. Lines and columns count from 1, columns in code points. */
export interface SourcePlace {
  readonly kind: "source";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The whole offending line, for the caret frame. */
  readonly excerpt: string;
}

/** A place in an archive. Never quotes content: archives hold personal data. */
export interface ArchivePlace {
  readonly kind: "archive";
  /** RFC 6901 pointer made of catalogue names and indexes only. */
  readonly pointer: string;
  /** Byte offset in the source, where there was one. */
  readonly offset?: number;
  /** Line of an NDJSON batch, from 1. */
  readonly line?: number;
}

export type Place = SourcePlace | ArchivePlace;

/** What the texts of a diagnostic are made from. */
export type DiagnosticArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing that is wrong: a stable code, the place, what was expected, what to do. */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place?: Place;
  readonly message: Localized;
  readonly help?: Localized;
  readonly args: DiagnosticArgs;
}
