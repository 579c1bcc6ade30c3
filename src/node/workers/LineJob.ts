import type { Diagnostic } from "../../kernel/index.js";
import type { Tally } from "../../population/index.js";
import type { AssessOptions } from "../../portrait/index.js";
import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";

/** One line to assess. */
export interface LineJob {
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** What came of a line: a portrait as data or as the bytes of its file, or why there is none. */
export interface LineAnswer {
  readonly diagnostics: readonly Diagnostic[];
  readonly assessed?: {
    readonly subject: { readonly kind: string; readonly id: string };
    readonly archiveHash: string;
    readonly grade: string;
    readonly points: number;
    readonly tally: Tally;
    readonly portrait?: Portrait;
    /** With its newline. */
    readonly bytes?: Uint8Array;
  };
}

/** What is made of each archive: data for a program, bytes for a file. */
export type LineForm = "portrait" | "bytes" | "both";

/** Everything that makes line → answer a function; plain data, so that a worker can be given it. */
export interface LineSettings {
  readonly rulebook: Rulebook;
  readonly options: AssessOptions;
  readonly related?: Readonly<Record<string, unknown>>;
  readonly form: LineForm;
}
