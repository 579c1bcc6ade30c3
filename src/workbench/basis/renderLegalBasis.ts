import type { Language } from "../../kernel/index.js";
import type { BasisDocument, DatedCitation, LegalBasis } from "./LegalBasis.js";

const words = {
  zh: {
    heading: "法律依据一览",
    intro: (id: string, version: string, reviewed: string) =>
      `规则库 \`${id}\` ${version}，最近一次法律审核：${reviewed}。只列名称、文号、施行日期和条款号，不录条文；条款号仅在核对过原文或援引原文的解读时列出，其余只引名称。`,
    confidence: { verified: "已核对", secondary: "据解读核对", memory: "凭记忆" },
    documents: "文件",
    documentHead:
      "| 代号 | 名称 | 制发机关 | 文号 | 施行 | 废止 | 由何取代 | 可信程度 | 引用规则数 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    cited: "条款及引用它的规则",
    articleHead: "| 条款 | 可信程度 | 规则 |\n| --- | --- | --- |",
    byTitle: "只引名称",
    versions: "按行为发生时间引用的版本",
    versionIntro: "行为发生在修订之前的，引用当时施行的版本及其条款号。",
    versionHead: "| 规则 | 名称 | 版本 |\n| --- | --- | --- |",
    article: (article: string) => `第 ${article} 条`,
    practice: "仅凭惯例的规则",
    practiceIntro: "以下规则不引任何法规：数值是可配置的默认值，不是法律要求。",
    uncited: "未被任何规则引用",
    none: "无",
    now: "至今",
  },
  en: {
    heading: "Legal basis",
    intro: (id: string, version: string, reviewed: string) =>
      `Rulebook \`${id}\` ${version}, last legal review ${reviewed}. Titles, numbers, days in force and article numbers, never the text of a clause. An article is given only where it was read in the text or in commentary that quotes it; everything else is cited by its title.`,
    confidence: { verified: "verified", secondary: "checked against commentary", memory: "from memory" },
    documents: "Documents",
    documentHead:
      "| key | title | issuer | number | in force from | until | replaced by | confidence | rules citing it |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    cited: "Articles, and the rules that cite them",
    articleHead: "| article | confidence | rules |\n| --- | --- | --- |",
    byTitle: "title only",
    versions: "Versions by the day of the conduct",
    versionIntro: "Conduct before a revision cites the version in force then, with its own article number.",
    versionHead: "| rule | title | versions |\n| --- | --- | --- |",
    article: (article: string) => `article ${article}`,
    practice: "Rules on practice alone",
    practiceIntro: "These rules name no document: their numbers are configurable defaults and no requirement of law.",
    uncited: "cited by no rule",
    none: "none",
    now: "today",
  },
} as const;
type Words = (typeof words)[Language];

/** The legal basis of a rulebook as a Markdown page in one language. */
export function renderLegalBasis(basis: LegalBasis, lang: Language): string {
  const say = words[lang];
  const { id, version, reviewedOn } = basis.rulebook;
  const sections = [
    `# ${say.heading}\n\n${say.intro(id, version, reviewedOn)}`,
    `## ${say.documents}\n\n${say.documentHead}\n${basis.documents.map((one) => documentRow(one, lang, say)).join("\n")}`,
    `## ${say.cited}\n\n${basis.documents.map((one) => articles(one, lang, say)).join("\n\n")}`,
    `## ${say.versions}\n\n${say.versionIntro}\n\n${say.versionHead}\n${basis.versions
      .map(
        ({ rule, title, cites }) =>
          `| \`${rule}\` | ${title[lang]} | ${cites.map((one) => cite(one, say)).join("; ")} |`,
      )
      .join("\n")}`,
    `## ${say.practice}\n\n${say.practiceIntro}\n\n${basis.practiceAlone.map(({ rule, title }) => `- \`${rule}\` ${title[lang]}`).join("\n") || say.none}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function documentRow(one: BasisDocument, lang: Language, say: Words): string {
  const rules = new Set([...one.articles.flatMap(({ rules: citing }) => citing), ...one.byTitle]).size;
  const title = one.address === undefined ? one.title[lang] : `[${one.title[lang]}](${one.address})`;
  const cells = [
    `\`${one.key}\``,
    title,
    one.issuer[lang],
    one.number ?? "",
    one.from,
    one.until ?? "",
    one.replacedBy === undefined ? "" : `\`${one.replacedBy}\``,
    say.confidence[one.confidence],
    String(rules),
  ];
  return `| ${cells.join(" | ")} |`;
}

function articles(one: BasisDocument, lang: Language, say: Words): string {
  const rows = one.articles.map(
    ({ article, confidence, rules }) => `| ${article} | ${say.confidence[confidence]} | ${codes(rules)} |`,
  );
  if (one.byTitle.length > 0) rows.push(`| ${say.byTitle} | | ${codes(one.byTitle)} |`);
  const table = rows.length === 0 ? say.uncited : `${say.articleHead}\n${rows.join("\n")}`;
  return `### ${one.key} · ${one.title[lang]}\n\n${table}`;
}

function codes(rules: readonly string[]): string {
  return rules.map((one) => `\`${one}\``).join(", ");
}

function cite({ doc, article, from, until }: DatedCitation, say: Words): string {
  return `\`${doc}\`${article === undefined ? "" : ` ${say.article(article)}`} (${from} – ${until ?? say.now})`;
}
