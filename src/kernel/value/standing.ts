/**
 * How well a fact or a finding stands, strongest first (domain §2.12). `confirmed` is only given by a review.
 * The numbers behind the names are the rulebook's; "weaker" is decided by this order.
 */
export const standings = [
  "adjudicated",
  "documented",
  "self-declared",
  "confirmed",
  "reviewed-open",
  "detected",
  "alleged",
  "unverifiable",
  "unfounded",
  "exonerated",
  "dismissed",
  "revoked",
] as const;

export type Standing = (typeof standings)[number];
