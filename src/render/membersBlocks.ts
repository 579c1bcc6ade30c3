import type { Language } from "../kernel/index.js";
import type { Distribution, Indicator, Members } from "../result/index.js";
import type { Block } from "./Block.js";
import { formatPermille, formatPoints } from "./formatPoints.js";
import type { Words } from "./locale/index.js";

/** What a unit portrait says of its members: grades by unit, then the unit's own shares. */
export function membersBlocks(members: Members | undefined, words: Words, lang: Language): readonly Block[] {
  if (members === undefined) return [];
  const { threshold, distributions, indicators } = members;
  return [
    { kind: "heading", level: 2, text: words.members },
    { kind: "paragraph", text: words.suppression(threshold) },
    ...distributions
      .filter(({ rows }) => rows.some(({ total }) => total > 0))
      .flatMap((one) => table(one, words, lang)),
    ...shares(indicators, words, lang),
  ];
}

function table({ kind, rows }: Distribution, words: Words, lang: Language): readonly Block[] {
  const grades = rows[0]?.grades.map(({ grade }) => (grade === "insufficient-data" ? words.insufficient : grade)) ?? [];
  return [
    { kind: "heading", level: 3, text: kind.title[lang] },
    {
      kind: "table",
      head: [words.unit, words.total, ...grades, words.meanPoints],
      numeric: [1, ...grades.map((_, index) => index + 2), grades.length + 2],
      rows: rows.map(({ unit, total, grades: cells, meanPoints }) => [
        unit,
        String(total),
        ...cells.map(({ count }) => (count === null ? words.suppressedCell : String(count))),
        meanPoints === null ? words.suppressedCell : formatPoints(meanPoints),
      ]),
    },
  ];
}

function shares(indicators: readonly Indicator[], words: Words, lang: Language): readonly Block[] {
  if (indicators.length === 0) return [];
  const items = indicators.map(({ title, state, part, whole, permille, missing }) => {
    const lacks = missing.length === 0 ? "" : words.brackets(`${words.missing} ${missing.join(words.listComma)}`);
    const value = permille === undefined ? "" : `${formatPermille(permille)}${words.brackets(`${part} / ${whole}`)}`;
    return `${title[lang]}${words.colon}${state === "known" ? value : words.indicatorState[state]}${lacks}`;
  });
  return [
    { kind: "heading", level: 2, text: words.ecology },
    { kind: "list", items },
  ];
}
