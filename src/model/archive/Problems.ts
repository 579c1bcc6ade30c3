import type { ArchivePlace, Diagnostic, DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";
import { moreDiagnostics } from "../diagnostics/archive.js";

export const mostDiagnostics = 100;

/** Collects what is wrong with an archive: the first hundred in full, the rest counted. */
export class Problems {
  private readonly found: Diagnostic[] = [];
  private count = 0;
  private readonly offset: ((pointer: string) => number) | undefined;

  constructor(offset: ((pointer: string) => number) | undefined) {
    this.offset = offset;
  }

  add(raise: DiagnosticRaiser<string, DiagnosticArgs>, pointer: string, args: DiagnosticArgs = {}): void {
    this.count += 1;
    if (this.count > mostDiagnostics) return;
    const place: ArchivePlace = {
      kind: "archive",
      pointer,
      ...(this.offset === undefined ? {} : { offset: this.offset(pointer.replace(/\/\*$/, "")) }),
    };
    this.found.push(raise(place, args));
  }

  all(): readonly Diagnostic[] {
    if (this.count <= mostDiagnostics) return this.found;
    return [...this.found, moreDiagnostics(undefined, { count: this.count - mostDiagnostics })];
  }
}
