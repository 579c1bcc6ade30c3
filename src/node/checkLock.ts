import { type Diagnostic, defineTextDiagnostic } from "../kernel/index.js";
import type { ParsedRulebook } from "../rulebook/index.js";
import { diffLock, parseLock } from "../workbench/index.js";

const why = {
  zh: "升级标准规则库不得让任何人的等级不知不觉地改变。",
  en: "An upgrade of the rulebook that one extends never changes anybody's grade unnoticed.",
};
export const lockMismatch = defineTextDiagnostic("lock-mismatch", "error", {
  why,
  message: {
    zh: "所扩展的规则库变了：锁定的是 {id} {locked}（{lockedHash}），现在是 {id} {found}（{foundHash}）；{count} 处不同，其中 {numbers} 处可能改变分值{modelZh}",
    en: "the rulebook that this one extends has changed: {id} {locked} ({lockedHash}) is pinned, {id} {found} ({foundHash}) is at hand; {count} differences, {numbers} of which can change a number{model}",
  },
  help: {
    zh: "运行 integrity-portrait lock 查看有何不同；确认后运行 integrity-portrait lock --update，并提交 rulebook.lock",
    en: "run `integrity-portrait lock` to see what differs; to accept it run `integrity-portrait lock --update` and commit rulebook.lock",
  },
});
export const lockMissing = defineTextDiagnostic("lock-missing", "warning", {
  why,
  message: {
    zh: "没有 rulebook.lock：{base} 升级后等级可能不知不觉地改变",
    en: "there is no rulebook.lock: an upgrade of {base} could change grades unnoticed",
  },
  help: { zh: "运行 integrity-portrait lock --update", en: "run `integrity-portrait lock --update`" },
});
export const lockForm = defineTextDiagnostic("lock-form", "error", {
  why,
  message: { zh: "rulebook.lock 无法读取", en: "rulebook.lock cannot be read" },
  help: {
    zh: "从版本库恢复该文件，或运行 integrity-portrait lock --update 重新写入",
    en: "restore it from version control, or write it anew with `integrity-portrait lock --update`",
  },
});
export const lockUnused = defineTextDiagnostic("lock-unused", "warning", {
  why,
  message: {
    zh: "规则库没有 extends，rulebook.lock 不起作用",
    en: "the rulebook extends none, so that rulebook.lock has no effect",
  },
  help: { zh: "删除 rulebook.lock", en: "remove rulebook.lock" },
});

/** Holds an overlay's base against the lock beside its rules. */
export function checkLock(text: string | undefined, { rulebook, base }: ParsedRulebook): readonly Diagnostic[] {
  if (rulebook === undefined) return [];
  if (base === undefined) return text === undefined ? [] : [lockUnused(undefined, {})];
  if (text === undefined) return [lockMissing(undefined, { base: `${base.id} ${base.version}` })];
  const lock = parseLock(text);
  if (lock === undefined) return [lockForm(undefined, {})];
  if (lock.base.hash === base.hash) return [];
  const changes = diffLock(lock, base);
  const sameModel = lock.catalogueHash === base.catalogueHash;
  return [
    lockMismatch(undefined, {
      id: base.id,
      locked: lock.base.version,
      lockedHash: short(lock.base.hash),
      found: base.version,
      foundHash: short(base.hash),
      count: changes.length,
      numbers: changes.filter(({ canChangeNumbers }) => canChangeNumbers).length,
      model: sameModel ? "" : "; the model has changed as well",
      modelZh: sameModel ? "" : "；数据模型也变了",
    }),
  ];
}

function short(hash: string): string {
  return hash.slice(0, "sha256:".length + 12);
}
