import { displayWidth, type Language, type Localized } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { BatchSummaryData, CountsByName } from "./BatchSummaryData.js";

export interface RenderSummaryOptions {
  readonly lang: Language;
  readonly rulebook: Rulebook;
  readonly model: Model;
  /** Rows a list has at most; the rest is counted. */
  readonly rows?: number;
}

const words = {
  head: {
    zh: "已评档案 {archives} 份，退回 {rejected} 行",
    en: "{archives} archives assessed, {rejected} rejected",
  },
  grades: { zh: "等级", en: "Grades" },
  unstable: {
    zh: "其中 {unstable} 份：未知项查明后等级可能变化",
    en: "{unstable} of them could have another grade if what is unknown were known",
  },
  barred: { zh: "影响期内或受限", en: "Barred today" },
  rules: { zh: "计入的规则（按涉及档案数）", en: "Rules that count, by archives" },
  unknown: { zh: "无法判定的规则", en: "Rules that could not be decided" },
  missing: { zh: "最常缺的要素", en: "What is most often missing" },
  coverage: {
    zh: "资料完整度：平均 {mean}%；低于 60% 的 {low} 份",
    en: "Coverage: {mean}% on average; below 60% in {low} archives",
  },
  notLoaded: { zh: "未导入的记录类型", en: "Record types not loaded" },
  partial: { zh: "只导入一部分的记录类型", en: "Record types loaded in part" },
  codes: { zh: "退回原因", en: "Rejected for" },
  more: { zh: "…… 另有 {more} 项", en: "… and {more} more" },
} as const satisfies Record<string, Localized>;

/**
 * The summary as a page for the terminal: counts with the titles that rulebook and model give.
 * @example
 * renderSummary(new BatchSummary().data(), { lang: "en", rulebook: standardRulebook, model: standardModel }) //=> "0 archives assessed, 0 rejected\n"
 */
export function renderSummary(data: BatchSummaryData, options: RenderSummaryOptions): string {
  const { lang, rows = 10 } = options;
  const titles = titlesFrom(options);
  const lines = [fill(words.head[lang], { archives: data.archives, rejected: data.rejected })];
  const list = (title: Localized, counts: CountsByName, titled: ReadonlyMap<string, string> = new Map()): void => {
    const all = Object.entries(counts);
    if (all.length === 0) return;
    lines.push("", title[lang], ...table(all.slice(0, rows), titled));
    if (all.length > rows) lines.push(`  ${fill(words.more[lang], { more: all.length - rows })}`);
  };
  list(words.grades, data.grades, titles.grades);
  if (data.unstable > 0) lines.push(`  ${fill(words.unstable[lang], { unstable: data.unstable })}`);
  list(words.barred, data.barred, titles.gates);
  list(words.rules, data.rules, titles.rules);
  list(words.unknown, data.unknown, titles.rules);
  list(words.missing, data.coverage.missing, titles.facts);
  if (data.archives > 0) {
    const mean = tenths(data.coverage.sum, data.archives);
    lines.push("", fill(words.coverage[lang], { mean, low: data.coverage.bands["0-599"] ?? 0 }));
  }
  list(words.notLoaded, data.coverage.notLoaded, titles.types);
  list(words.partial, data.coverage.partial, titles.types);
  list(words.codes, data.codes);
  return `${lines.join("\n")}\n`;
}

interface Titles {
  readonly grades: ReadonlyMap<string, string>;
  readonly gates: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

function titlesFrom({ lang, rulebook, model }: RenderSummaryOptions): Titles {
  const of = (rows: readonly { readonly id: string; readonly title: Localized }[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ id, title }) => [id, title[lang]]));
  return {
    grades: new Map(rulebook.scoring.grades.map(({ grade, title }) => [grade, title[lang]])),
    gates: of(rulebook.gates),
    rules: of(rulebook.rules),
    facts: new Map(
      [...model.records, ...model.subjects].flatMap(([owner, { title, facts }]) =>
        [...facts].map(([name, fact]) => [`${owner}.${name}`, `${title[lang]} · ${fact.title[lang]}`] as const),
      ),
    ),
    types: new Map([...model.records].map(([type, { title }]) => [type, title[lang]])),
  };
}

function table(rows: readonly (readonly [string, number])[], titles: ReadonlyMap<string, string>): readonly string[] {
  const width = Math.max(...rows.map(([name]) => displayWidth(name)));
  const digits = Math.max(5, ...rows.map(([, count]) => String(count).length));
  return rows.map(([name, count]) => {
    const title = titles.get(name);
    const gap = " ".repeat(width - displayWidth(name));
    return `  ${String(count).padStart(digits)}  ${name}${title === undefined ? "" : `${gap}  ${title}`}`;
  });
}

/** Per mille over a count as per cent with one decimal, cut and never rounded up: "100.0" means all. */
function tenths(sum: number, count: number): string {
  const permille = Math.floor(sum / count);
  return `${Math.floor(permille / 10)}.${permille % 10}`;
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
