import type { CivilDate } from "../../kernel/index.js";
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
  const named = basis.flatMap(({ doc, article }): readonly Cited[] => {
    const document = documents[doc];
    return document === undefined ? [] : [{ document, article }];
  });
  const keys = new Set(basis.map(({ doc }) => doc));
  const then = named.flatMap((one): readonly Cited[] =>
    isInForce(one.document, day)
      ? [one]
      : earlierVersions(one.document, documents, day)
          .filter(({ key }) => !keys.has(key))
          .map(byTitle),
  );
  return (then.length > 0 ? once(then) : named).map(write);
}

function isInForce({ inForce: { from, until } }: LegalDocument, day: CivilDate | null | undefined): boolean {
  if (day === null || day === undefined) return false;
  return from <= day.last && (until ?? Number.POSITIVE_INFINITY) >= day.first;
}

/** Documents in force on a day that this one replaced, directly or through others. */
function earlierVersions(
  document: LegalDocument,
  documents: Documents,
  day: CivilDate | null | undefined,
): readonly LegalDocument[] {
  const replaced = new Set([document.key]);
  for (let size = 0; size < replaced.size; ) {
    size = replaced.size;
    for (const { key, replacedBy } of Object.values(documents))
      if (replacedBy !== undefined && replaced.has(replacedBy)) replaced.add(key);
  }
  return Object.values(documents).filter((one) => one !== document && replaced.has(one.key) && isInForce(one, day));
}

function byTitle(document: LegalDocument): Cited {
  return { document, article: undefined };
}

/** Two articles of a document lead to one earlier version, which is cited once. */
function once(cited: readonly Cited[]): readonly Cited[] {
  const seen = new Map(cited.map((one) => [`${one.document.key} ${one.article ?? ""}`, one]));
  return [...seen.values()];
}

function write({ document, article }: Cited): CitedBasis {
  return {
    doc: document.key,
    title: document.title,
    ...(document.number === undefined ? {} : { number: document.number }),
    ...(article === undefined ? {} : { article }),
    confidence: document.confidence,
  };
}
