import type { Rule, Rulebook, Scoring } from "../rulebook/index.js";

/** What scoring asks of the rules of a rulebook, whatever the archive. */
export interface RuleTable<R extends string = string> {
  readonly byId: ReadonlyMap<string, Rule<R>>;
  /** Base points of the highest tier, of the rules that can put a line into the ledger. */
  readonly weights: ReadonlyMap<string, number>;
}

const tables = new WeakMap<Rulebook, RuleTable>();

/** The table of a rulebook, made once and kept as long as the rulebook. */
export function ruleTable<R extends string>(rulebook: Rulebook<R>): RuleTable<R> {
  // BECAUSE: what was kept under a rulebook was made of that rulebook, whose ids these are.
  const known = tables.get(rulebook) as RuleTable<R> | undefined;
  if (known !== undefined) return known;
  const scoring = rulebook.rules.filter((rule) => scores(rule, rulebook.scoring));
  const made: RuleTable<R> = {
    byId: new Map(rulebook.rules.map((rule) => [rule.id, rule])),
    weights: new Map(scoring.map((rule) => [rule.id, highestBase(rule, rulebook.scoring)])),
  };
  tables.set(rulebook, made);
  return made;
}

/** Base points of the highest tier a rule can reach. */
export function highestBase(rule: Rule, scoring: Pick<Scoring, "base">): number {
  return Math.max(
    ...[rule.severity.from, ...rule.severity.raise.map(({ to }) => to)].map((severity) => scoring.base[severity] ?? 0),
  );
}

/** Whether a rule can put a line into the ledger at all. */
function scores(rule: Rule, scoring: Pick<Scoring, "base">): boolean {
  return rule.status === "active" && rule.kind === "finding" && highestBase(rule, scoring) > 0;
}
