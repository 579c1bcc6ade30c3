/** What a soak has met so far. Plain numbers, so that tallies of several threads add up. */
export interface SoakTally {
  pairs: number;
  archives: number;
  rulebooks: number;
  rules: number;
  records: number;
  portraits: number;
  disputes: number;
  /** Items of rules by what was said of them. */
  fires: number;
  silent: number;
  excepted: number;
  unknown: number;
  notCovered: number;
  /** Pairs in which a rule fires. */
  firing: number;
  /** Pairs with more than ten rules. */
  manyRules: number;
}

export function emptyTally(): SoakTally {
  return {
    pairs: 0,
    archives: 0,
    rulebooks: 0,
    rules: 0,
    records: 0,
    portraits: 0,
    disputes: 0,
    fires: 0,
    silent: 0,
    excepted: 0,
    unknown: 0,
    notCovered: 0,
    firing: 0,
    manyRules: 0,
  };
}

export function addTally(to: SoakTally, more: SoakTally): void {
  // BECAUSE: every key of a tally is a number, and both have the same keys.
  for (const key of Object.keys(to) as (keyof SoakTally)[]) to[key] += more[key];
}
