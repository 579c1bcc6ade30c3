import { displayWidth, type Language } from "../../kernel/index.js";
import type { Count, Recall, RecallMiss } from "./Recall.js";

const words = {
  zh: {
    heading: ["埋设事项", "已发现", "对照", "误计分", "缺数据", "已标未知", "误报", "无画像"],
    category: "类别",
    rule: "规则",
    total: "合计",
    archives: (count: number) => `${count} 份画像与埋设记录比对`,
    misses: "与埋设不符的：",
    problems: {
      missed: "应发现而未发现",
      scored: "对照不应计分",
      "not-unknown": "应标未知",
      "false-alarm": "未埋设而出现",
      absent: "所核对的文件中没有该对象的画像",
    },
  },
  en: {
    heading: ["planted", "found", "controls", "scored", "withheld", "unknown", "false alarms", "absent"],
    category: "category",
    rule: "rule",
    total: "total",
    archives: (count: number) => `${count} portraits compared with what was planted`,
    misses: "Not as planted:",
    problems: {
      missed: "not found",
      scored: "a control that scored",
      "not-unknown": "not shown as unknown",
      "false-alarm": "nobody planted it",
      absent: "no portrait of this subject in the checked file",
    },
  },
} as const;

export interface RenderRecallOptions {
  readonly lang: Language;
  /** Titles of categories; their ids where left out. */
  readonly categoryTitle?: (id: string) => string;
}

/** The comparison as a page: by category, by rule, then what did not come out as planted. */
export function renderRecall(recall: Recall, options: RenderRecallOptions): string {
  const say = words[options.lang];
  const title = options.categoryTitle ?? ((id) => id);
  const categories = Object.entries(recall.byCategory).map(([id, count]): Row => [title(id), count]);
  const total: Row = [say.total, recall.total];
  return [
    say.archives(recall.archives),
    "",
    ...table([say.category, say.heading], [...categories, total]),
    "",
    ...table([say.rule, say.heading], Object.entries(recall.byRule)),
    ...missLines(recall.misses, options.lang),
    "",
  ].join("\n");
}

type Row = readonly [name: string, count: Count];

function table([name, heading]: readonly [string, readonly string[]], rows: readonly Row[]): readonly string[] {
  const cells = [
    [name, ...heading],
    ...rows.map(([first, { planted, found, controls, scored, withheld, unknown, falseAlarms, absent }]) => [
      first,
      ...[planted, found, controls, scored, withheld, unknown, falseAlarms, absent].map(String),
    ]),
  ];
  const widths = cells.reduce<readonly number[]>(
    (most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, displayWidth(cell))),
    [],
  );
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const blank = " ".repeat((widths[column] ?? 0) - displayWidth(cell));
        return column === 0 ? `${cell}${blank}` : `${blank}${cell}`;
      })
      .join("  ")
      .trimEnd(),
  );
}

function missLines(misses: readonly RecallMiss[], lang: Language): readonly string[] {
  const say = words[lang];
  if (misses.length === 0) return [];
  const lines = misses.map(
    ({ problem, subject, rule, planter }) =>
      `  ${subject.kind} ${subject.id}  ${rule}${planter === undefined || planter === rule ? "" : ` (${planter})`}: ${say.problems[problem]}`,
  );
  return ["", say.misses, ...lines];
}
