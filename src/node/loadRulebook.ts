import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareText, type Diagnostic, defineTextDiagnostic } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import { type ParsedRulebook, type ParseRulebookOptions, parseRulebook } from "../rulebook/index.js";
import { checkLock } from "./checkLock.js";

type Files = Readonly<Record<string, string>>;

const why = {
  zh: "规则文件夹里只能有普通文件，不能把别处的文件引进来。",
  en: "A rule folder holds plain files: nothing leads out of it.",
};
export const fileKind = defineTextDiagnostic("file-kind", "error", {
  why,
  message: { zh: "{path} 不是普通文件，没有打开", en: "{path} is no plain file and was not opened" },
  help: { zh: "放一份真正的文件", en: "put the file itself there" },
});
export const fileIgnored = defineTextDiagnostic("file-ignored", "info", {
  why,
  message: { zh: "{path} 不是 .yaml 文件，已忽略", en: "{path} is no .yaml file and was ignored" },
});
export const fileEncoding = defineTextDiagnostic("text-encoding", "error", {
  why: { zh: "读出来的必须与写下的完全一致。", en: "What is read must be exactly what was written." },
  message: { zh: "{path} 不是 UTF-8", en: "{path} is not UTF-8" },
  help: { zh: "另存为 UTF-8", en: "save it as UTF-8" },
});
export const folderUnreadable = defineTextDiagnostic("folder-unreadable", "error", {
  why,
  message: { zh: "无法读取文件夹 {path}", en: "the folder {path} cannot be read" },
  help: { zh: "检查路径", en: "check the path" },
});

export interface LoadRulebookOptions extends ParseRulebookOptions {
  /** `check` (default): an overlay whose base is not the one that `rulebook.lock` pins is refused. */
  readonly lock?: "check" | "ignore";
}

const lockFile = "rulebook.lock";

/**
 * Reads the rule files of a folder and parses them. Links and special files are refused, other files named and left alone.
 * `extends: standard@1` finds the standard rulebook of this package; other bases are given as `bases`;
 * `rulebook.lock` pins the base.
 * @example
 * (await loadRulebook("no-such-folder", standardModel)).diagnostics[0]?.code //=> "folder-unreadable"
 */
export async function loadRulebook(
  folder: string,
  model: Model,
  options: LoadRulebookOptions = {},
): Promise<ParsedRulebook> {
  const { files, lock, diagnostics } = await readRuleFolder(folder);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  const parsed = parseRulebook(files, model, { bases: await withStandard(files, options.bases ?? {}) });
  const ofLock = options.lock === "ignore" ? [] : checkLock(lock, parsed);
  const all = [...diagnostics, ...parsed.diagnostics, ...ofLock];
  return ofLock.some(({ severity }) => severity === "error") ? { diagnostics: all } : { ...parsed, diagnostics: all };
}

/** The bases at hand; the standard rulebook's texts are loaded only where a rulebook extends something. */
async function withStandard(
  files: Files,
  bases: Readonly<Record<string, Files>>,
): Promise<Readonly<Record<string, Files>>> {
  if (!/^extends:/m.test(files["rulebook.yaml"] ?? "")) return bases;
  const { standardRulebookFiles } = await import("../standard-rulebook/standardRulebookFiles.gen.js");
  return { standard: standardRulebookFiles, ...bases };
}

/**
 * The texts of a rule folder by path, with `/` between folders, and its lock.
 * @example
 * (await readRuleFolder("no-such-folder")).files //=> {}
 */
export async function readRuleFolder(
  folder: string,
): Promise<{ readonly files: Files; readonly lock?: string; readonly diagnostics: readonly Diagnostic[] }> {
  const files: Record<string, string> = {};
  let lock: string | undefined;
  const diagnostics: Diagnostic[] = [];
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const walk = async (directory: string): Promise<void> => {
    const names = (await readdir(directory)).sort(compareText);
    for (const name of names) {
      const path = join(directory, name);
      const shown = relative(folder, path).split(sep).join("/");
      const status = await lstat(path);
      if (status.isDirectory() && !name.endsWith(".yaml")) {
        if (!name.startsWith(".")) await walk(path);
      } else if (!status.isFile()) {
        diagnostics.push(fileKind(undefined, { path: shown }));
      } else if (shown !== lockFile && (!name.endsWith(".yaml") || name.startsWith("."))) {
        diagnostics.push(fileIgnored(undefined, { path: shown }));
      } else {
        try {
          const text = decoder.decode(await readFile(path));
          if (shown === lockFile) lock = text;
          else files[shown] = text;
        } catch {
          diagnostics.push(fileEncoding(undefined, { path: shown }));
        }
      }
    }
  };
  try {
    await walk(folder);
  } catch {
    diagnostics.push(folderUnreadable(undefined, { path: folder }));
  }
  return { files, ...(lock === undefined ? {} : { lock }), diagnostics };
}
