import type { Localized } from "../kernel/index.js";

/** Ends a command with a message for the person at the terminal and an exit code of design's table. */
export class CliError extends Error {
  /** In both languages; one text where it is the same in both or is made where the language is known. */
  readonly said: string | Localized;
  readonly exitCode: number;

  constructor(said: string | Localized, exitCode = 2) {
    super(typeof said === "string" ? said : said.en);
    this.said = said;
    this.exitCode = exitCode;
  }
}
