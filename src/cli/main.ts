#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { IntegrityError } from "../kernel/index.js";
import { applyConfig } from "./applyConfig.js";
import { CliError } from "./CliError.js";
import { assess } from "./commands/assess.js";
import { batch } from "./commands/batch.js";
import { diff } from "./commands/diff.js";
import { docs } from "./commands/docs.js";
import { explain } from "./commands/explain.js";
import { exportRules } from "./commands/export.js";
import { facts } from "./commands/facts.js";
import { importRules } from "./commands/import.js";
import { init } from "./commands/init.js";
import { lint } from "./commands/lint.js";
import { lock } from "./commands/lock.js";
import { sample } from "./commands/sample.js";
import { schema } from "./commands/schema.js";
import { test } from "./commands/test.js";
import { verify } from "./commands/verify.js";

/**
 * 0 fine · 1 what was checked failed · 2 usage, unreadable input, broken rulebook · 3 some archives were rejected · 130, 143 stopped by
 * SIGINT, SIGTERM · 141 the reader of standard output has gone. */
const program = new Command("integrity-portrait")
  .description(
    "Integrity archives in, explained integrity portraits out. Supports a human decision, never replaces one.",
  )
  .configureHelp({ helpWidth: 80 });

const commands = [
  assess,
  batch,
  explain,
  verify,
  test,
  facts,
  docs,
  schema,
  sample,
  importRules,
  exportRules,
  lint,
  diff,
  lock,
  init,
];
for (const command of commands) program.addCommand(command.exitOverride());
program.exitOverride();

// A reader that has seen enough closes the pipe: end like other filters do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 141 : 2);
});

try {
  await applyConfig(program);
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CliError || error instanceof IntegrityError) {
    process.stderr.write(`integrity-portrait: ${error.message}\n`);
    return error instanceof CliError ? error.exitCode : 2;
  }
  // No stack and no message: either could quote an archive.
  process.stderr.write(
    `integrity-portrait: unexpected ${error instanceof Error ? error.name : "error"}; run with NODE_OPTIONS=--stack-trace-limit=50 in a debugger to see where\n`,
  );
  return 2;
}
