import type { CivilDate, Unfinished } from "../../kernel/index.js";
import type { CitedBasis } from "../../result/index.js";
import type { Basis, LegalDocument, Rulebook } from "../../rulebook/index.js";

type Documents = Rulebook["documents"];

interface Cited {
  readonly document: LegalDocument;
  readonly article: string | undefined;
}

/**
 * The legal basis as it stood on the event date: of what the rule names, the documents in force then. Where a document was not
 * yet in force, the version it replaced is cited by its title: its articles had other numbers, unless the rule names it with one
 * itself. Where none was in force at all, everything the rule names.
 */
export function citeBasis(
  basis: readonly Basis[],
  documents: Documents,
  day: CivilDate | null | undefined,
): readonly CitedBasis[] {
  const named: Cited[] = [];
  for (const { doc, article } of basis) {
    const document = documents[doc];
    if (document !== undefined) named.push({ document, article });
  }
  if (named.every(({ document }) => isInForce(document, day))) return once(named).map(write);
  const keys = new Set(basis.map(({ doc }) => doc));
  const then = named.flatMap((one): readonly Cited[] =>
    isInForce(one.document, day)
      ? [one]
      : replacedBy(one.document, documents)
          .filter((earlier) => isInForce(earlier, day) && !keys.has(earlier.key))
          .map(byTitle),
  );
  return (then.length > 0 ? once(then) : named).map(write);
}

function isInForce({ inForce: { from, until } }: LegalDocument, day: CivilDate | null | undefined): boolean {
  if (day === null || day === undefined) return false;
  return from <= day.last && (until ?? Number.POSITIVE_INFINITY) >= day.first;
}

const replaced = new WeakMap<Documents, Map<LegalDocument, readonly LegalDocument[]>>();

/** The documents that this one replaced, directly or through others: found once and kept as long as the rulebook's documents. */
function replacedBy(document: LegalDocument, documents: Documents): readonly LegalDocument[] {
  const found = replaced.get(documents) ?? new Map<LegalDocument, readonly LegalDocument[]>();
  replaced.set(documents, found);
  const known = found.get(document);
  if (known !== undefined) return known;
  const keys = new Set([document.key]);
  for (let size = 0; size < keys.size; ) {
    size = keys.size;
    for (const { key, replacedBy: later } of Object.values(documents))
      if (later !== undefined && keys.has(later)) keys.add(key);
  }
  const earlier = Object.values(documents).filter((one) => one !== document && keys.has(one.key));
  found.set(document, earlier);
  return earlier;
}

function byTitle(document: LegalDocument): Cited {
  return { document, article: undefined };
}

/** Two articles of a document lead to one earlier version, which is cited once. */
function once(cited: readonly Cited[]): readonly Cited[] {
  if (cited.length < 2) return cited;
  const seen = new Map(cited.map((one) => [`${one.document.key} ${one.article ?? ""}`, one]));
  return [...seen.values()];
}

function write({ document, article }: Cited): CitedBasis {
  const { key: doc, title, number, confidence } = document;
  const cited: Unfinished<CitedBasis> = number === undefined ? { doc, title } : { doc, title, number };
  if (article !== undefined) cited.article = article;
  cited.confidence = confidence;
  return cited as CitedBasis; // BECAUSE: what was not set may be absent.
}
