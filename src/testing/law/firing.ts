import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";

/** Ids of everything that a portrait says to be the case. */
export function firingIn(portrait: Portrait): ReadonlySet<string> {
  const { findings, sameIncident, lapsed, shadow, positives, cleared, gates } = portrait;
  return new Set([
    ...[...findings, ...sameIncident, ...lapsed, ...shadow, ...positives].map(({ id }) => id),
    ...cleared.flatMap(({ finding }) => finding ?? []),
    ...gates.flatMap(({ status, findings: barring }) =>
      status === "barred" ? barring.map(({ finding }) => finding) : [],
    ),
  ]);
}

/** Ids and rules of what could not be decided. */
export function openIn({ unknown }: Portrait): {
  readonly ids: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
} {
  return { ids: new Set(unknown.map(({ id }) => id)), rules: new Set(unknown.map(({ rule }) => rule)) };
}

/** Rules whose findings a portrait always shows while they fire: active, scoring, of one severity, on records or the subject. */
export function plainRules({ rules }: Rulebook): ReadonlySet<string> {
  return new Set(
    rules
      .filter(
        ({ status, kind, severity, each }) =>
          status === "active" &&
          kind === "finding" &&
          severity.from > 0 &&
          severity.raise.length === 0 &&
          (each.kind === "record" || each.kind === "subject"),
      )
      .map(({ id }) => id),
  );
}

export function ruleOf(finding: string): string {
  return finding.slice(0, finding.indexOf("/"));
}
