import type { ArchivePlace, Diagnostic, DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";
import { moreDiagnostics } from "../diagnostics/archive.js";

export const mostDiagnostics = 100;

interface Problem {
  readonly raise: DiagnosticRaiser<string, DiagnosticArgs>;
  readonly pointer: string;
  readonly args: DiagnosticArgs;
}

/** Collects what is wrong with an archive: the first hundred in full, the rest counted. */
export class Problems {
  private readonly found: Problem[] = [];
  private count = 0;

  add(raise: DiagnosticRaiser<string, DiagnosticArgs>, pointer: string, args: DiagnosticArgs = {}): void {
    this.count += 1;
    if (this.count <= mostDiagnostics) this.found.push({ raise, pointer, args });
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** With the byte offset of each pointer where `offsets` can find it; `/*` stands for some key of what is before it. */
  all(offsets?: (pointers: readonly string[]) => ReadonlyMap<string, number>): readonly Diagnostic[] {
    const known =
      offsets === undefined || this.isEmpty ? undefined : offsets(this.found.map(({ pointer }) => solid(pointer)));
    const diagnostics = this.found.map(({ raise, pointer, args }) => {
      const offset = known?.get(solid(pointer));
      const place: ArchivePlace = { kind: "archive", pointer, ...(offset === undefined ? {} : { offset }) };
      return raise(place, args);
    });
    if (this.count <= mostDiagnostics) return diagnostics;
    return [...diagnostics, moreDiagnostics(undefined, { count: this.count - mostDiagnostics })];
  }
}

function solid(pointer: string): string {
  return pointer.endsWith("/*") ? pointer.slice(0, -2) : pointer;
}
