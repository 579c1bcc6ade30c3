import type { Rulebook } from "../../rulebook/index.js";

/** A rulebook in two: what an ordinary page is made from, and the rules that say whether the musts of an opinion were done. */
export interface SplitRulebook<R extends string = string> {
  readonly page: Rulebook<R>;
  readonly musts: Rulebook<R>;
}

/**
 * The musts speak of a promotion, not of the person: they run where an opinion is asked for, and nowhere else do they cost time,
 * stand among the facts that speak for somebody, or leave something open.
 */
export function splitMusts<R extends string>(rulebook: Rulebook<R>): SplitRulebook<R> {
  const named = new Set(rulebook.opinion?.musts.map(({ rule }) => rule));
  if (named.size === 0) return { page: rulebook, musts: { ...rulebook, rules: [] } };
  return {
    page: { ...rulebook, rules: rulebook.rules.filter(({ id }) => !named.has(id)) },
    musts: { ...rulebook, rules: rulebook.rules.filter(({ id }) => named.has(id)) },
  };
}
