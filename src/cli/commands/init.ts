import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Command } from "commander";
import { compareText, type Language } from "../../kernel/index.js";
import { CliError } from "../CliError.js";
import { withLanguage } from "../commonOptions.js";
import { ownDependency } from "../init/ownDependency.js";
import { projectFiles } from "../init/projectFiles.js";

export const init: Command = withLanguage(new Command("init"))
  .description("a new project: an overlay of the standard rulebook, a rule, tests, editor and CI settings")
  .argument("<dir>", "folder to make; one that holds anything is refused")
  .action(async (dir: string, { lang }: { readonly lang: Language }) => {
    const zh = lang === "zh";
    const folder = resolve(dir);
    const there = existsSync(folder) ? (await readdir(folder)).filter((name) => name !== ".git") : [];
    if (there.length > 0)
      throw new CliError({
        zh: `${dir} 不是空文件夹（${there.sort(compareText).join("、")}）；没有写入任何文件，请另选一个文件夹`,
        en: `${dir} is not empty (${there.sort(compareText).join(", ")}); nothing was written, choose another folder`,
      });
    await mkdir(folder, { recursive: true });
    const files = projectFiles({ lang, name: packageName(basename(folder)), dependency: ownDependency(folder) });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      // BECAUSE: wx refuses a file that has come to be there in the meantime.
      await writeFile(join(folder, path), text, { flag: "wx" });
    }
    const shown = Object.keys(files).filter((path) => !path.includes("/schemas/"));
    process.stdout.write(`${shown.map((path) => join(dir, path)).join("\n")}\n\n`);
    process.stdout.write(
      zh
        ? `下一步：cd ${dir} && npm install && npm run lint && npm test && npm run batch\n`
        : `next: cd ${dir} && npm install && npm run lint && npm test && npm run batch\n`,
    );
  });

/** A package name made of a folder's. */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "integrity-rules" : name;
}
