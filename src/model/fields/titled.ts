/** Titles of the members of an enum: member → [zh, en]. */
export type MemberTitles = Readonly<Record<string, readonly [zh: string, en: string]>>;

export interface TitledOptions {
  readonly members?: MemberTitles;
  /** [zh, en] */
  readonly unit?: readonly [zh: string, en: string];
  /** Amounts and integers below zero are allowed. */
  readonly negative?: boolean;
}

export interface TitleMetadata extends TitledOptions {
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly [key: string]: unknown;
}

/**
 * Titles for a field's `.meta(…)`: the one place where a fact gets its Chinese and English name.
 * @example
 * titled("价值", "Value").zh //=> "价值"
 */
export function titled(zh: string, en: string, options: TitledOptions = {}): TitleMetadata {
  return { title: en, zh, en, ...options };
}
