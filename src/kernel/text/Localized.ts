/** A text shown to a reader, in both languages of the house. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Localized;
