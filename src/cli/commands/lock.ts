import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { loadRulebook } from "../../node/index.js";
import { diffLock, lockOf, parseLock, rulebookItems } from "../../workbench/index.js";
import { CliError } from "../CliError.js";
import { type CommonOptions, printDiagnostics, readBases, readModel, withCommonOptions } from "../commonOptions.js";
import { counted } from "../counted.js";
import { placedIn } from "../placedIn.js";
import { renderChanges } from "../renderChanges.js";
import { writeResult } from "../writeResult.js";

interface Flags extends CommonOptions {
  readonly update?: true;
}

export const lock: Command = withCommonOptions(new Command("lock"))
  .description("what differs between the base that rulebook.lock pins and the one at hand; exit 1 where anything does")
  .option("--update", "accept it: write rulebook.lock anew")
  .action(async (flags: Flags) => {
    const zh = flags.lang === "zh";
    if (flags.rules === undefined)
      throw new CliError({ zh: "用 --rules 指明规则文件夹", en: "say which rules with --rules" });
    const folder = flags.rules;
    const model = await readModel(flags);
    const bases = await readBases(flags.base ?? []);
    const { rulebook, base, diagnostics } = await loadRulebook(flags.rules, model, { bases, lock: "ignore" });
    if (rulebook === undefined) {
      printDiagnostics(
        diagnostics.map((one) => placedIn(folder, one)),
        flags.lang,
      );
      throw new CliError({
        zh: "规则库有错误，未写 rulebook.lock",
        en: "the rulebook has errors; rulebook.lock was not written",
      });
    }
    if (base === undefined)
      throw new CliError({
        zh: "规则库没有 extends，无可锁定",
        en: "the rulebook extends none: there is nothing to pin",
      });
    const path = join(flags.rules, "rulebook.lock");
    const text = await readFile(path, "utf8").catch(() => undefined);
    const pinned = text === undefined ? undefined : parseLock(text);
    if (pinned === undefined) {
      const state = zh
        ? text === undefined
          ? "还没有 rulebook.lock"
          : "rulebook.lock 无法读取"
        : text === undefined
          ? "there is no rulebook.lock yet"
          : "rulebook.lock cannot be read";
      process.stdout.write(`${state}\n`);
    } else {
      process.stdout.write(renderChanges(diffLock(pinned, base), flags.lang));
      if (pinned.catalogueHash !== base.catalogueHash)
        process.stdout.write(zh ? "★ 数据模型变了\n" : "★ the model has changed\n");
    }
    if (flags.update === true) {
      await writeResult(`${JSON.stringify(lockOf(base), null, 2)}\n`, path);
      const count = rulebookItems(base).length;
      process.stdout.write(
        zh
          ? `已写入 ${path}：${base.id} ${base.version}，${count} 项\n`
          : `wrote ${path}: ${base.id} ${base.version}, ${counted(count, "definition")}\n`,
      );
    } else if (pinned?.base.hash !== base.hash) {
      process.exitCode = 1;
    }
  });
