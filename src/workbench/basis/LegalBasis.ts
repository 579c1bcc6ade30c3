import type { Localized } from "../../kernel/index.js";

/** What the rules of a rulebook rest on. Dates are texts; lists are in the order of keys, articles and rule ids. */
export interface LegalBasis {
  readonly rulebook: { readonly id: string; readonly version: string; readonly reviewedOn: string };
  readonly documents: readonly BasisDocument[];
  /** Rules that name several versions of one document: what conduct of which years cites. */
  readonly versions: readonly {
    readonly rule: string;
    readonly title: Localized;
    readonly cites: readonly DatedCitation[];
  }[];
  /** Rules that rest on good practice and name no document. */
  readonly practiceAlone: readonly { readonly rule: string; readonly title: Localized }[];
}

export interface BasisDocument {
  readonly key: string;
  readonly title: Localized;
  readonly issuer: Localized;
  readonly number?: string;
  readonly from: string;
  readonly until?: string;
  readonly replacedBy?: string;
  readonly address?: string;
  readonly confidence: "verified" | "secondary" | "memory";
  /** Articles that rules cite, with the confidence of each. */
  readonly articles: readonly {
    readonly article: string;
    readonly confidence: "verified" | "secondary";
    readonly rules: readonly string[];
  }[];
  /** Rules that cite the title alone. */
  readonly byTitle: readonly string[];
}

export interface DatedCitation {
  readonly doc: string;
  readonly title: Localized;
  readonly article?: string;
  readonly from: string;
  readonly until?: string;
}
