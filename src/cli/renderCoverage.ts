import type { Language, Localized } from "../kernel/index.js";
import { coverageTotals, type Hint, type Requirement, type RuleCoverage } from "../workbench/index.js";
import { counted } from "./counted.js";
import { wrapText } from "./wrapText.js";

type Sight = Requirement["sight"];

const truths: Readonly<Record<string, Localized>> = {
  true: { zh: "成立", en: "true" },
  false: { zh: "不成立", en: "false" },
  unknown: { zh: "无法判断", en: "unknown" },
};
const edges: Readonly<Record<string, Localized>> = {
  value: { zh: "界限", en: "the bound" },
  low: { zh: "下限", en: "the lower bound" },
  high: { zh: "上限", en: "the upper bound" },
  from: { zh: "首日", en: "the first day" },
  to: { zh: "末日", en: "the last day" },
  span: { zh: "时段长度", en: "the length of the span" },
  deadline: { zh: "期限", en: "the deadline" },
};

/** What no example shows, rule by rule, with a change that would show it; what is excused and why; totals. */
export function renderCoverage(all: readonly RuleCoverage[], lang: Language): string {
  const { rules, covered, asked, seen, open, excused } = coverageTotals(all);
  const lines = [
    ...all.flatMap((one) => renderRule(one, lang)),
    ...renderExcuses(all, lang),
    ...wrapText(
      lang === "zh"
        ? `${rules} 条规则，${covered} 条已覆盖；应见 ${asked} 处，已见 ${seen} 处，未见 ${open} 处，免除 ${excused} 处`
        : `${counted(rules, "rule")}, ${covered} covered; ${asked} asked for: ${seen} seen, ${open} open; ${excused} excused`,
      "",
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function renderRule({ rule, open, hints }: RuleCoverage, lang: Language): readonly string[] {
  if (open.length === 0) return [];
  return [
    rule.id,
    ...open.flatMap((one) => {
      const { file, line, column } = one.place;
      const hint = hints.get(one);
      return [
        ...wrapText(`${file}:${line}:${column} ${one.section}`, "  "),
        ...wrapText(one.text, "    "),
        ...wrapText(`${lang === "zh" ? "未见：" : "not seen: "}${describe(one.sight, lang)}`, "    "),
        ...(hint === undefined ? [] : renderHint(hint, lang)),
      ];
    }),
    "",
  ];
}

function describe(sight: Sight, lang: Language): string {
  const truth = truths[sight];
  if (truth !== undefined) return truth[lang];
  const [name = "", side] = sight.split(" ");
  const edge = edges[name]?.[lang] ?? name;
  if (lang === "zh") return side === "holds" ? `恰好仍成立（${edge}）` : `恰好不再成立（${edge}）`;
  return side === "holds" ? `just holding, at ${edge}` : `just failing, at ${edge}`;
}

function renderHint({ from, changes, outcome }: Hint, lang: Language): readonly string[] {
  const loaded = changes.filter(({ path }) => path.startsWith("loaded "));
  const fields = changes.filter(({ path }) => !path.startsWith("loaded "));
  const parts = [
    ...(fields.length === 0
      ? []
      : [`change: { ${fields.map(({ path, value }) => `${path}: ${write(value)}`).join(", ")} }`]),
    ...loaded.map(({ path, value }) => `loaded: { ${path.slice("loaded ".length)}: ${write(value)} }`),
    `expect: ${outcome}`,
  ].join(", ");
  return wrapText(lang === "zh" ? `可写（据“${from.name}”）：${parts}` : `try, after "${from.name}": ${parts}`, "    ");
}

/** A value as it stands in a rule file; of a list how many it has. */
function write(value: unknown): string {
  if (Array.isArray(value) && value.length > 2) return `[${write(value[0])}, … ×${value.length}]`;
  if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${write(one)}`)
    .join(", ")} }`;
}

function renderExcuses(all: readonly RuleCoverage[], lang: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { requirements } of all)
    for (const { excused, sight } of requirements)
      if (excused !== undefined) {
        const text = `${describe(sight, lang)}${lang === "zh" ? "：" : ": "}${excused[lang]}`;
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
  if (counts.size === 0) return [];
  return [
    lang === "zh" ? "不可能出现、因而免除：" : "cannot be, and so excused:",
    ...[...counts].flatMap(([text, count]) => wrapText(`${count} × ${text}`, "  ")),
  ];
}
