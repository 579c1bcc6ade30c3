/**
 * A fact in favour of the subject that reaches every audience seeing a record of the incident (design §5). The model's
 * reliefs fit this shape; the scorer knows them as data only.
 */
export type Relief =
  /** Every governing sanction of the incident, hidden ones included, is over from this day on. */
  | { readonly kind: "sanctions-over"; readonly incident: string; readonly from: number }
  /** A finding was dismissed by a review that the audience does not see. */
  | {
      readonly kind: "dismissal";
      readonly rule: string;
      readonly key: string;
      readonly from: number;
      readonly until: number | null;
    };
