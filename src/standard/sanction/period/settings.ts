/** Two points that no text settles; the standard model takes the defaults below (domain §9, points 3 and 4). */
export interface SanctionPeriodSettings {
  /** The anniversary day is the first free day; else it is the last day of the period. */
  readonly endExclusive: boolean;
  /** A second party sanction inside a running one adds the unexpired remainder. */
  readonly mergePartyPeriods: boolean;
}

export const sanctionPeriodSettings: SanctionPeriodSettings = { endExclusive: true, mergePartyPeriods: true };
