import { type CivilDate, type Standing, standings } from "../../../kernel/index.js";
import type { Bounds, CitedBasis, Outcome } from "../../../result/index.js";
import type { Decay, Expression, LegalDocument } from "../../../rulebook/index.js";
import { monthsFrom } from "../days/shift.js";
import { judge } from "../logic/judge.js";
import { readExpression } from "../reading/readExpression.js";
import { readFact } from "../reading/readFact.js";
import { idsOf } from "../reading/readProfile.js";
import { type Case, type Hearing, sightOf } from "../reading/Sight.js";
import { showValue } from "../values/showValue.js";
import type { Value } from "../values/Value.js";

export const exactly = (value: number): Bounds => ({ lo: value, hi: value });
const full = exactly(1000);

/** How much of a finding is left, per mille, from the earliest day to the latest from which it may fade. */
export function decayOf(decay: Decay | undefined, from: Value, asOf: number): Bounds {
  if (decay === undefined || decay.shape === "sanction" || from === null) return full;
  if (from?.is !== "date") return { lo: 0, hi: 1000 };
  const left = (day: number): number => {
    const months = day > asOf ? 0 : monthsFrom(day, asOf);
    if (months >= decay.months) return day > asOf ? 1000 : 0;
    return decay.shape === "step" ? 1000 : Number((1000n * BigInt(decay.months - months)) / BigInt(decay.months));
  };
  return { lo: left(from.first), hi: left(from.last) };
}

/** The factor of the post, per mille; all that it may be where the post or its level is not known. */
export function postFactorOf(of: Case): Bounds {
  const { rulebook, rule, view, scope } = of.hearing;
  const { fact, categories, values, otherwise } = rulebook.scoring.postFactor;
  if (fact?.of !== "subject" || !categories.includes(rule.category)) return exactly(otherwise);
  if (view.subject.kind !== fact.kind && !holdsPosts(fact.kind, of.hearing)) return exactly(otherwise);
  const levels = idsOf(of, fact.kind).map((id) => scope.profileFact(fact.kind, id, fact.field));
  const isOpen = levels.length === 0 || levels.includes(undefined);
  const factors = isOpen
    ? [...Object.values(values), otherwise]
    : levels.map((level) => values[String(level)] ?? otherwise);
  return { lo: Math.min(...factors), hi: Math.max(...factors) };
}

function holdsPosts(kind: string, { view, tenures }: Hearing): boolean {
  return tenures.some(({ definition: { subjects }, facts }) => {
    return subjects[facts.holder] === view.subject.kind && subjects[facts.post] === kind;
  });
}

/** What the factor is at most where a rule could not be applied. */
export function highestPostFactor({ rulebook, rule }: Hearing): number {
  const { categories, values, otherwise } = rulebook.scoring.postFactor;
  return categories.includes(rule.category) ? Math.max(...Object.values(values), otherwise) : otherwise;
}

/** The weaker of the rule's standing and that of the record under test. */
export function standingOf({ record, hearing }: Case): Standing | "unknown" {
  const own = hearing.rule.verification;
  if (record === undefined) return own;
  const stated = standings.find((one) => one === record.fields["verification"]);
  if (stated === undefined) return "unknown";
  return standings[Math.max(standings.indexOf(own), standings.indexOf(stated))] ?? own;
}

/** The smallest factor and the smallest cap of what certainly applies, and of what may. */
export function mitigationOf(of: Case): Outcome["mitigation"] {
  const { record, hearing } = of;
  if (record === undefined) return { factor: full, maxSeverity: exactly(5), applied: [] };
  const sight = { of, names: { as: "record", record, outer: undefined } };
  const entries = hearing.rulebook.scoring.mitigation.map((entry) => ({ ...entry, ...judge(entry.when, sight) }));
  const certain = entries.filter(({ truth }) => truth === "true");
  const possible = entries.filter(({ truth }) => truth !== "false");
  const factor = (list: typeof entries): number => Math.min(1000, ...list.map((entry) => entry.factor));
  const cap = (list: typeof entries): number => Math.min(5, ...list.map(({ maxSeverity = 5 }) => maxSeverity));
  return {
    factor: { lo: factor(possible), hi: factor(certain) },
    maxSeverity: { lo: cap(possible), hi: cap(certain) },
    applied: certain.map(({ id }) => id),
  };
}

export function matterOf(of: Case, finding: string): Outcome["matter"] {
  const { matter } = of.hearing.rule;
  if (matter === undefined) return null;
  const { value } = readFact(matter.by, sightOf(of));
  if (value === null) return null;
  // Not known to be one with any other: a matter of its own.
  return { id: matter.id, value: value === undefined ? `?${finding}` : (showValue(value, matter.by.type).text ?? "") };
}

export function gateOf(of: Case): Outcome["gate"] {
  const { gate } = of.hearing.rule;
  return gate === undefined ? null : { id: gate.id, freeFrom: dateOrNone(gate.freeFrom, of) };
}

/** The date that a part of a rule names; `null` also where it is not known. */
export function dateOrNone(expression: Expression | undefined, of: Case): CivilDate | null {
  const value = expression === undefined ? undefined : readExpression(expression, sightOf(of)).value;
  return value?.is === "date" ? { first: value.first, last: value.last } : null;
}

/**
 * The documents in force on the event date. For one that was not yet, the version of then by its title alone, unless the rule
 * names that version too; all that the rule names where none was in force.
 */
export function basisOf({ hearing, eventDate }: Case): readonly CitedBasis[] {
  const { documents } = hearing.rulebook;
  const named = hearing.rule.basis.flatMap(({ doc, article }) => {
    const document = documents[doc];
    return document === undefined ? [] : [{ document, article }];
  });
  const date = eventDate.value;
  const wasInForce = ({ inForce: { from, until } }: LegalDocument): boolean =>
    date?.is === "date" && from <= date.last && (until === undefined || until >= date.first);
  const cited: CitedBasis[] = [];
  const cite = (one: CitedBasis): void => {
    if (!cited.some(({ doc, article }) => doc === one.doc && article === one.article)) cited.push(one);
  };
  for (const { document, article } of named) {
    if (wasInForce(document)) cite(citation(document, article));
    else
      for (const earlier of Object.values(documents))
        if (
          leadsTo(earlier, document.key, documents) &&
          wasInForce(earlier) &&
          named.every((one) => one.document !== earlier)
        )
          cite(citation(earlier, undefined));
  }
  return cited.length > 0 ? cited : named.map(({ document, article }) => citation(document, article));
}

/** A document was replaced by another, directly or step by step. */
function leadsTo(document: LegalDocument, key: string, documents: Readonly<Record<string, LegalDocument>>): boolean {
  const passed = new Set<string>();
  for (let next = document.replacedBy; next !== undefined && !passed.has(next); next = documents[next]?.replacedBy) {
    if (next === key) return true;
    passed.add(next);
  }
  return false;
}

function citation(document: LegalDocument, article: string | undefined): CitedBasis {
  return {
    doc: document.key,
    title: document.title,
    ...(document.number === undefined ? {} : { number: document.number }),
    ...(article === undefined ? {} : { article }),
    confidence: document.confidence,
  };
}
