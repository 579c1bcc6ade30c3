import type { Localized, SourcePlace } from "../../kernel/index.js";
import type { Requirement } from "./Requirement.js";
import type { RuleCoverage } from "./RuleCoverage.js";

/** The totals of a coverage: rules, and what is asked for of them. */
export interface CoverageTotals {
  readonly rules: number;
  readonly covered: number;
  readonly asked: number;
  readonly seen: number;
  readonly open: number;
  readonly excused: number;
}

export function coverageTotals(all: readonly RuleCoverage[]): CoverageTotals {
  const sum = (of: (one: RuleCoverage) => number): number => all.reduce((total, one) => total + of(one), 0);
  const excused = sum(({ requirements }) => requirements.filter((one) => one.excused !== undefined).length);
  const asked = sum(({ requirements }) => requirements.length) - excused;
  const open = sum((one) => one.open.length);
  return {
    rules: all.length,
    covered: all.filter((one) => one.open.length === 0).length,
    asked,
    seen: asked - open,
    open,
    excused,
  };
}

interface WrittenRequirement {
  readonly part: string;
  readonly text: string;
  readonly sight: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface WrittenCoverage extends CoverageTotals {
  readonly byRule: readonly {
    readonly rule: string;
    readonly category: string;
    readonly open: readonly (WrittenRequirement & {
      readonly hint?: {
        readonly from: string;
        readonly change: Readonly<Record<string, unknown>>;
        readonly outcome: string;
      };
    })[];
    readonly excused: readonly (WrittenRequirement & { readonly because: Localized })[];
  }[];
}

/** A coverage as plain JSON: totals, and by rule what is open, with a change that would show it, and what is excused, with why. */
export function coverageJson(all: readonly RuleCoverage[]): WrittenCoverage {
  return {
    ...coverageTotals(all),
    byRule: all.map(({ rule, requirements, open, hints }) => ({
      rule: rule.id,
      category: rule.category,
      open: open.map((one) => {
        const hint = hints.get(one);
        if (hint === undefined) return written(one);
        const change = Object.fromEntries(hint.changes.map(({ path, value }) => [path, value]));
        return { ...written(one), hint: { from: hint.from.name, change, outcome: hint.outcome } };
      }),
      excused: requirements.flatMap((one) =>
        one.excused === undefined ? [] : [{ ...written(one), because: one.excused }],
      ),
    })),
  };
}

function written({ section, text, sight, place }: Requirement): WrittenRequirement {
  const { file, line, column }: SourcePlace = place;
  return { part: section, text, sight, file, line, column };
}
