import { compareText, formatCivilDate } from "../../kernel/index.js";
import type { LegalDocument, Rule, Rulebook } from "../../rulebook/index.js";
import type { BasisDocument, DatedCitation, LegalBasis } from "./LegalBasis.js";

/**
 * What a rulebook rests on: documents with their days in force and confidence, the articles cited and by which rules, what
 * conduct of which years cites, and the rules that rest on practice alone.
 * @example
 * legalBasisOf(standardRulebook).documents.some(({ key }) => key === "DR") //=> true
 */
export function legalBasisOf({ id, version, reviewedOn, rules, documents }: Rulebook): LegalBasis {
  const all = rules.toSorted((one, other) => compareText(one.id, other.id));
  return {
    rulebook: { id, version, reviewedOn: dayText(reviewedOn) },
    documents: Object.values(documents)
      .toSorted((one, other) => compareText(one.key, other.key))
      .map((document) => describe(document, all)),
    versions: all.flatMap((rule) => {
      const cites = citationsOf(rule, documents);
      return hasVersions(rule, documents) ? [{ rule: rule.id, title: rule.title, cites }] : [];
    }),
    practiceAlone: all.filter(({ basis }) => basis.length === 0).map((rule) => ({ rule: rule.id, title: rule.title })),
  };
}

function describe(document: LegalDocument, rules: readonly Rule[]): BasisDocument {
  const { key, title, issuer, number, inForce, replacedBy, address, confidence, articles } = document;
  const citing = (article: string | undefined): readonly string[] =>
    rules.filter(({ basis }) => basis.some((one) => one.doc === key && one.article === article)).map((rule) => rule.id);
  return {
    key,
    title,
    issuer,
    ...(number === undefined ? {} : { number }),
    ...spanOf(inForce),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(address === undefined ? {} : { address }),
    confidence,
    articles: Object.entries(articles)
      .map(([article, sure]) => ({ article, confidence: sure, rules: citing(article) }))
      .filter((one) => one.rules.length > 0)
      .toSorted((one, other) => compareArticles(one.article, other.article)),
    byTitle: citing(undefined),
  };
}

/** Whether a rule names a document and one that it replaced. */
function hasVersions({ basis }: Rule, documents: Rulebook["documents"]): boolean {
  return basis.some(({ doc }) => basis.some((other) => documents[other.doc]?.replacedBy === doc));
}

function citationsOf({ basis }: Rule, documents: Rulebook["documents"]): readonly DatedCitation[] {
  return basis
    .flatMap(({ doc, article }) => {
      const document = documents[doc];
      if (document === undefined) return [];
      return [
        { doc, title: document.title, ...(article === undefined ? {} : { article }), ...spanOf(document.inForce) },
      ];
    })
    .toSorted((one, other) => compareText(one.from, other.from) || compareText(one.doc, other.doc));
}

function spanOf({ from, until }: LegalDocument["inForce"]): { readonly from: string; readonly until?: string } {
  return { from: dayText(from), ...(until === undefined ? {} : { until: dayText(until) }) };
}

function dayText(day: number): string {
  return formatCivilDate({ first: day, last: day });
}

/** 9 before 81(3) before 100. */
function compareArticles(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10) || compareText(one, other);
}
