#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { IntegrityError, type Language } from "../kernel/index.js";
import { applyConfig } from "./applyConfig.js";
import { CliError } from "./CliError.js";
import { chineseRefusal } from "./chineseRefusals.js";
import { helpIn } from "./helpIn.js";
import { languageOf } from "./languageOf.js";
import { usageError } from "./usageError.js";

/**
 * 0 fine · 1 what was checked failed · 2 usage, unreadable input, broken rulebook · 3 some archives were rejected · 130, 143 stopped by
 * SIGINT, SIGTERM · 141 the reader of standard output has gone. */
const program = new Command("integrity-portrait").description(
  "Integrity archives in, explained integrity portraits out. Supports a human decision, never replaces one.",
);

/** By name, each loaded when it is meant: most of what a process costs that reads one archive is loading modules. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  assess: async () => (await import("./commands/assess.js")).assess,
  batch: async () => (await import("./commands/batch.js")).batch,
  explain: async () => (await import("./commands/explain.js")).explain,
  verify: async () => (await import("./commands/verify.js")).verify,
  test: async () => (await import("./commands/test.js")).test,
  facts: async () => (await import("./commands/facts.js")).facts,
  docs: async () => (await import("./commands/docs.js")).docs,
  schema: async () => (await import("./commands/schema.js")).schema,
  sample: async () => (await import("./commands/sample.js")).sample,
  import: async () => (await import("./commands/import.js")).importRules,
  export: async () => (await import("./commands/export.js")).exportRules,
  lint: async () => (await import("./commands/lint.js")).lint,
  diff: async () => (await import("./commands/diff.js")).diff,
  lock: async () => (await import("./commands/lock.js")).lock,
  init: async () => (await import("./commands/init.js")).init,
  use: async () => (await import("./commands/use.js")).use,
};
const args = process.argv.slice(2);

// A reader that has seen enough closes the pipe: end like other filters do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 141 : 2);
});

try {
  // Help, and a name that is mistyped, need them all.
  const meant = args[0] ?? "";
  const named = Object.hasOwn(commands, meant) ? commands[meant] : undefined;
  for (const load of named === undefined ? Object.values(commands) : [named]) program.addCommand(await load());
  await applyConfig(program);
  speakOurWords(program);
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Help and complaints of commander, in the language asked for. */
function speakOurWords(command: Command): void {
  command.configureHelp(helpIn(language()));
  command.configureOutput({ outputError: () => {} });
  command.exitOverride((error) => {
    throw error.exitCode === 0 || error.code === "commander.help" ? error : usageError(error, command);
  });
  for (const one of command.commands) speakOurWords(one);
}

function language(): Language {
  const named = meantOf(program.commands);
  return languageOf(args, meantOf(named?.commands ?? []) ?? named);
}

/** The command that the arguments name, else the first: each has its own `--lang`, but one that only holds others. */
function meantOf(among: readonly Command[]): Command | undefined {
  return among.find((one) => args.includes(one.name())) ?? among[0];
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CliError) {
    const { said, exitCode } = error;
    process.stderr.write(`integrity-portrait: ${said[language()]}\n`);
    return exitCode;
  }
  if (error instanceof IntegrityError) {
    const said = language() === "zh" ? chineseRefusal(error) : error.message;
    process.stderr.write(`integrity-portrait: ${said}\n`);
    return 2;
  }
  // No stack and no message: either could quote an archive.
  const name = error instanceof Error ? error.name : "error";
  const said = {
    zh: `意外错误 ${name}；可用 NODE_OPTIONS=--stack-trace-limit=50 在调试器中查看位置`,
    en: `unexpected ${name}; run with NODE_OPTIONS=--stack-trace-limit=50 in a debugger to see where`,
  };
  process.stderr.write(`integrity-portrait: ${said[language()]}\n`);
  return 2;
}
