import type { Language } from "../kernel/index.js";
import type { CitedBasis, Evidence, Finding, MeasureEvidence } from "../result/index.js";
import type { Block } from "./Block.js";
import { formatFactor, formatPoints } from "./formatPoints.js";
import type { Words } from "./locale/index.js";
import { showValue } from "./showValue.js";

/** One finding: what, how it stands, why, from which records, by which law, what to do. */
export function findingBlocks(finding: Finding, words: Words, lang: Language): readonly Block[] {
  const { factors } = finding;
  const rows: (readonly [string, string])[] = [
    [
      words.standingLabel,
      [
        words.standing[finding.standing],
        `${words.severity} ${finding.severity}`,
        ...sharedIncident(finding.incident, words),
      ].join(" · "),
    ],
    [words.calculation, calculation(finding, words)],
    [words.basis, finding.basis.map((basis) => basisText(basis, words, lang)).join(words.semicolon) || words.none],
    [words.action, finding.action.title[lang]],
  ];
  const evidence = finding.evidence.map((one) => evidenceText(one, words, lang));
  const measures = finding.measures.map((measure) => measureText(measure, words, lang));
  return [
    {
      kind: "heading",
      level: 3,
      text: `${finding.title[lang]} · ${formatPoints(finding.value)} ${words.pointsUnit} · ${finding.id}`,
    },
    { kind: "paragraph", text: finding.message[lang] },
    { kind: "pairs", rows: factors.base === 0 ? rows.filter((_, index) => index !== 1) : rows },
    // Two branches of a rule may look at the same leaf.
    { kind: "list", items: [...new Set([...evidence, ...measures])] },
  ];
}

/** The incident as people named it; a name made for a finding that stands alone would tell a reader nothing. */
export function sharedIncident(incident: string, words: Words): readonly string[] {
  return /^(?:record|finding|rule):/.test(incident) ? [] : [`${words.incident} ${incident}`];
}

function calculation(finding: Finding, words: Words): string {
  const { base, verification, decay, post, mitigation } = finding.factors;
  const parts = [`${words.factors.base} ${formatPoints(base)}`];
  if (verification !== 1000) parts.push(`${words.factors.verification} ${formatFactor(verification)}`);
  if (decay !== 1000) parts.push(`${words.factors.decay} ${formatFactor(decay)}`);
  if (post !== 1000) parts.push(`${words.factors.post} ${formatFactor(post)}`);
  if (mitigation !== 1000) parts.push(`${words.factors.mitigation} ${formatFactor(mitigation)}`);
  return parts.length === 1 ? parts.join("") : `${parts.join(" × ")} = ${formatPoints(finding.value)}`;
}

function basisText(basis: CitedBasis, words: Words, lang: Language): string {
  const article =
    basis.article === undefined ? "" : lang === "zh" ? chineseArticle(basis.article) : `, art. ${basis.article}`;
  const doubt = words.confidence[basis.confidence];
  const mark = doubt === "" || basis.article !== undefined ? "" : words.brackets(doubt);
  return `${basis.title[lang]}${article}${mark}`;
}

/** `25(7)` is cited in Chinese as 第 25 条第（7）项. */
function chineseArticle(article: string): string {
  const [, number, item] = /^([^()]+)\(([^()]+)\)$/.exec(article) ?? [];
  return number === undefined ? `第 ${article} 条` : `第 ${number} 条第（${item}）项`;
}

/** A measure with the records behind it. */
export function measureText(measure: MeasureEvidence, words: Words, lang: Language): string {
  const more = measure.count > measure.records.length ? " …" : "";
  const records =
    measure.count > 0
      ? words.brackets(
          `${words.recordCount(measure.count)}${words.colon}${measure.records.join(words.listComma)}${more}`,
        )
      : "";
  return `${measure.title?.[lang] ?? measure.let}${words.colon}${showValue(measure.value, words, lang)}${records}`;
}

/** One leaf: the fact, what it was held against, which parameter stood behind that. */
export function evidenceText(one: Evidence, words: Words, lang: Language): string {
  const record = one.record === undefined ? "" : ` [${one.record}]`;
  const against = one.against === undefined ? "" : ` ${showValue(one.against, words, lang)}`;
  const param =
    one.param === undefined
      ? ""
      : `${words.comma}${one.param.id}${one.param.configurable ? `${words.comma}${words.configurable}` : ""}`;
  const held = words.brackets(
    `${words.truth[one.truth]}${words.colon}${operatorPhrase(one.operator, lang)}${against}${param}`,
  );
  return `${one.title[lang]}${record}${words.colon}${showValue(one.value, words, lang)}${held}`;
}

const phrases: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  equal: ["等于", "is"],
  notEqual: ["不等于", "is not"],
  in: ["属于", "is one of"],
  notIn: ["不属于", "is none of"],
  contains: ["包含", "contains"],
  doesNotContain: ["不包含", "does not contain"],
  lessThan: ["小于", "is less than"],
  lessThanInclusive: ["不大于", "is at most"],
  greaterThan: ["大于", "is more than"],
  greaterThanInclusive: ["不小于", "is at least"],
  present: ["有记载", "is present"],
  absent: ["确认没有", "is absent"],
  between: ["介于", "is between"],
  before: ["早于", "is before"],
  onOrBefore: ["不晚于", "is on or before"],
  after: ["晚于", "is after"],
  onOrAfter: ["不早于", "is on or after"],
  withinLast: ["在最近", "is within the last"],
  olderThan: ["距今已满", "is at least this long ago:"],
  startsWith: ["开头是", "starts with"],
};

function operatorPhrase(operator: string, lang: Language): string {
  const phrase = phrases[operator];
  return phrase === undefined ? operator : phrase[lang === "zh" ? 0 : 1];
}
