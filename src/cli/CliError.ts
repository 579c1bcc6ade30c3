import type { Localized } from "../kernel/index.js";

/** Ends a command with a message for the person at the terminal and an exit code of design's table. */
export class CliError extends Error {
  readonly said: Localized;
  readonly exitCode: number;

  constructor(said: Localized, exitCode = 2) {
    super(said.en);
    this.said = said;
    this.exitCode = exitCode;
  }
}
