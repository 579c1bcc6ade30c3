import type { Language, Localized } from "../kernel/index.js";
import type { RulebookChange } from "../workbench/index.js";

const kinds: Readonly<Record<RulebookChange["kind"], Localized>> = {
  rule: { zh: "规则", en: "rule" },
  param: { zh: "参数", en: "parameter" },
  table: { zh: "表", en: "table" },
  list: { zh: "列表", en: "list" },
  calendar: { zh: "工作日历", en: "calendar" },
  document: { zh: "法规文件", en: "document" },
};
const words: Readonly<Record<RulebookChange["change"], Localized>> = {
  added: { zh: "新增", en: "added" },
  removed: { zh: "删除", en: "removed" },
  changed: { zh: "改动", en: "changed" },
};

/** A line a change, ★ before those that can change a number; a summary at the end. */
export function renderChanges(changes: readonly RulebookChange[], lang: Language): string {
  const zh = lang === "zh";
  const colon = zh ? "：" : ": ";
  const lines = changes.map(({ kind, id, change, parts, canChangeNumbers, before, after }) => {
    const values =
      before === undefined && after === undefined
        ? []
        : [[before, after].filter((one) => one !== undefined).join(" → ")];
    // Values speak for themselves where they are all that differs.
    const shown = before !== after && values.length > 0 ? values : [...values, ...parts];
    const detail = shown.length === 0 ? "" : `${colon}${shown.join(zh ? "、" : ", ")}`;
    return `${canChangeNumbers ? "★" : " "} ${kinds[kind][lang]} ${id} ${words[change][lang]}${detail}`;
  });
  const stars = changes.filter(({ canChangeNumbers }) => canChangeNumbers).length;
  return `${[...lines, summary(changes.length, stars, lang)].join("\n")}\n`;
}

function summary(count: number, stars: number, lang: Language): string {
  if (lang === "zh")
    return count === 0 ? "没有不同。" : `${count} 处不同，其中 ${stars} 处（★）可能改变分值、等级或关口。`;
  if (count === 0) return "No difference.";
  return `${count === 1 ? "1 difference" : `${count} differences`}, ${stars} of which (★) can change points, a grade or a gate.`;
}
