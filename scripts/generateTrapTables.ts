import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language, Localized } from "../src/kernel/index.ts";
import { type Trap, traps } from "../test/reference/exchange/traps.ts";

const begin = "<!-- traps: written by npm run generate -->";
const end = "<!-- end of traps -->";

const words = {
  intro: {
    zh: `下面 ${traps.length} 处，json-rules-engine 7.3.1 都不声不响。测试把每一行交给 npm 上的 json-rules-engine 运行、导入，再由本库评估；除非另有说明，允许事实缺失（allowUndefinedFacts）。`,
    en: `On each of these ${traps.length} points json-rules-engine 7.3.1 gives no sign, or takes the whole run down. A test runs every row on json-rules-engine from npm, imports it, and evaluates what was imported; undefined facts are allowed unless a row says otherwise.`,
  },
  head: {
    zh: ["陷阱", "规则", "事实", "json-rules-engine", "导入报告", "本库"],
    en: ["trap", "rule", "facts", "json-rules-engine", "the import reports", "here"],
  },
  fires: { zh: "命中", en: "fires" },
  silent: { zh: "不命中", en: "silent" },
  fails: { zh: "运行中断", en: "the run ends" },
  unknown: { zh: "未知", en: "unknown" },
  refused: { zh: "不导入", en: "not imported" },
} as const;

/** Puts the table of traps into the pages on moving from json-rules-engine, in both languages. */
export function generateTrapTables(root: string): ReadonlyMap<string, string> {
  const pages: readonly (readonly [Language, string])[] = [
    ["en", "docs/moving-from-json-rules-engine.md"],
    ["zh", "docs/moving-from-json-rules-engine.zh-CN.md"],
  ];
  return new Map(
    pages.map(([lang, path]) => {
      const text = readFileSync(join(root, path), "utf8");
      const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
      if (start < 0 || stop < start) throw new Error(`${path} has lost the marks around its table.`);
      return [path, `${text.slice(0, start)}${begin}\n${table(lang)}\n${text.slice(stop)}`];
    }),
  );
}

function table(lang: Language): string {
  const rows = traps.map((trap) =>
    row([
      trap.title[lang],
      cell(ruleOf(trap)),
      cell(factsOf(trap)),
      `${say(words[trap.theirs], lang)}${optionsOf(trap)}`,
      `[\`${trap.reports}\`](diagnostics/${trap.reports}.md)`,
      say(words[trap.ours], lang),
    ]),
  );
  const head = words.head[lang];
  return [words.intro[lang], "", row(head), row(head.map(() => "---")), ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function say(text: Localized, lang: Language): string {
  return text[lang];
}

function cell(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

function ruleOf({ file }: Trap): string {
  if (typeof file === "string") return spaced(/"conditions": (.*), "event"/.exec(file)?.[1] ?? file);
  return spaced(JSON.stringify("rules" in file ? { ...file, rules: file.rules } : file.conditions));
}

function factsOf({ facts }: Trap): string {
  return spaced(JSON.stringify(facts, (_, value: unknown) => (Number.isNaN(value) ? "NaN" : value)));
}

function optionsOf({ options }: Trap): string {
  if (options === undefined) return "";
  return ` (${Object.entries(options)
    .map(([name, value]) => `\`${name}: ${value}\``)
    .join(", ")})`;
}

/** JSON as people write it in a line. */
function spaced(json: string): string {
  return json.replace(/"(\w+)":/g, "$1: ").replace(/,(?=[\w"{[])/g, ", ");
}
