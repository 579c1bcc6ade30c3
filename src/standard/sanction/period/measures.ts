/** Which regime a measure belongs to. */
export type SanctionTrack = "first-form" | "party" | "administrative" | "organisational";

export interface Measure {
  readonly title: readonly [zh: string, en: string];
  readonly track: SanctionTrack;
  /** Severity, 1 lightest to 12. */
  readonly rank: number;
  /** Length of the influence period; 0: none. */
  readonly months: number;
  /** No end. */
  readonly permanent?: true;
  /** Months of probation; the `months` run from the day rights are restored. */
  readonly probation?: number;
}

/**
 * The measures and their influence periods. SEE: domain §2.11 (DR-10 to 13, PZF-8, SOE-8). Periods of `lateral-transfer`,
 * `ordered-resignation`, `removal-from-office` and `org-demotion` rest on practice, not on a text that was read.
 */
export const measures = {
  "reminder-talk": { title: ["提醒谈话", "Reminder talk"], track: "first-form", rank: 1, months: 0 },
  criticism: { title: ["批评教育", "Criticism"], track: "first-form", rank: 2, months: 0 },
  "ordered-examination": { title: ["责令检查", "Ordered self-examination"], track: "first-form", rank: 3, months: 0 },
  notice: { title: ["通报", "Notice of criticism"], track: "first-form", rank: 4, months: 0 },
  admonition: { title: ["诫勉", "Admonition"], track: "first-form", rank: 5, months: 6 },
  "party-warning": { title: ["党内警告", "Party warning"], track: "party", rank: 6, months: 12 },
  "party-serious-warning": { title: ["党内严重警告", "Party serious warning"], track: "party", rank: 7, months: 18 },
  "party-removal": { title: ["撤销党内职务", "Removal from party post"], track: "party", rank: 9, months: 24 },
  "party-probation-1y": {
    title: ["留党察看一年", "Party probation, one year"],
    track: "party",
    rank: 10,
    months: 24,
    probation: 12,
  },
  "party-probation-2y": {
    title: ["留党察看二年", "Party probation, two years"],
    track: "party",
    rank: 10,
    months: 24,
    probation: 24,
  },
  "party-expulsion": {
    title: ["开除党籍", "Expulsion from the party"],
    track: "party",
    rank: 12,
    months: 0,
    permanent: true,
  },
  "admin-warning": { title: ["政务警告", "Administrative warning"], track: "administrative", rank: 6, months: 6 },
  "admin-demerit": { title: ["记过", "Demerit"], track: "administrative", rank: 7, months: 12 },
  "admin-major-demerit": { title: ["记大过", "Major demerit"], track: "administrative", rank: 8, months: 18 },
  "admin-demotion": { title: ["降级", "Demotion in grade"], track: "administrative", rank: 9, months: 24 },
  "admin-removal": { title: ["撤职", "Removal from post"], track: "administrative", rank: 10, months: 24 },
  "admin-dismissal": { title: ["开除", "Dismissal"], track: "administrative", rank: 12, months: 0, permanent: true },
  "suspension-check": {
    title: ["停职检查", "Suspension for examination"],
    track: "organisational",
    rank: 5,
    months: 6,
  },
  "lateral-transfer": { title: ["平职调整", "Lateral transfer"], track: "organisational", rank: 6, months: 12 },
  "ordered-resignation": { title: ["责令辞职", "Ordered resignation"], track: "organisational", rank: 8, months: 24 },
  "removal-from-office": { title: ["免职", "Removal from office"], track: "organisational", rank: 8, months: 24 },
  "org-demotion": { title: ["降职", "Demotion in office"], track: "organisational", rank: 9, months: 24 },
  "early-retirement": { title: ["提前退休", "Early retirement"], track: "organisational", rank: 6, months: 0 },
  "to-rank-post": { title: ["转任职级", "Moved to a rank post"], track: "organisational", rank: 6, months: 0 },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureCode = keyof typeof measures;

type Titles = { readonly [K in MeasureCode]: readonly [zh: string, en: string] };

// BECAUSE: Object.fromEntries loses the literal keys that the table has.
export const measureTitles = Object.fromEntries(
  Object.entries(measures).map(([code, { title }]) => [code, title]),
) as Titles;
