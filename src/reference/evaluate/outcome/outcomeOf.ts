import { compareText } from "../../../kernel/index.js";
import type { Bounds, Evidence, MeasureEvidence, Outcome } from "../../../result/index.js";
import type { Rule } from "../../../rulebook/index.js";
import type { Decided } from "../items/decide.js";
import { nameOf } from "../items/itemsOf.js";
import { hear } from "../logic/judge.js";
import type { Counted } from "../measures/LetReading.js";
import { readExpression } from "../reading/readExpression.js";
import { type Case, type Hearing, sightOf } from "../reading/Sight.js";
import { dateOf, type Value } from "../values/Value.js";
import {
  basisOf,
  dateOrNone,
  decayOf,
  exactly,
  gateOf,
  highestPostFactor,
  matterOf,
  mitigationOf,
  postFactorOf,
  standingOf,
} from "./consequences.js";
import { evidenceOf, measureEvidence } from "./evidence.js";
import { letsBehind, type Part, partsOfExpects } from "./letsBehind.js";
import { messageOf } from "./messageOf.js";
import { reviewOf, type reviewsIn } from "./reviewOf.js";

type Reviews = ReturnType<typeof reviewsIn>;

/** A case as it was decided, with all that follows and all that shows it. `before`: with the item's own date. */
export function outcomeOf(of: Case, before: Case, decided: Decided, reviews: Reviews): Outcome {
  const { rule, view } = of.hearing;
  const { decision, gaps } = decided;
  const item = nameOf(of, of.hearing);
  const id = `${rule.id}/${item.key}`;
  const exception = decided.exception === undefined ? undefined : rule.except[decided.exception];
  const severity = severityOf(of);
  const behind = measuresBehind(of.hearing, decided);
  const date = of.eventDate.value;
  const record = of.record;
  const incident = record?.fields["incidentId"];
  return {
    id,
    rule: rule.id,
    // BECAUSE: silent cases are not written.
    status: decision as Outcome["status"],
    item,
    severity: severity.bounds,
    standing: standingOf(of),
    review: reviewOf(reviews, rule.id, record === undefined ? [item.key] : [record.id, ...record.lineage]),
    eventDate: date?.is === "date" ? { first: date.first, last: date.last } : null,
    decay: decayOf(rule.decay, fadesFrom(of, behind), view.asOf),
    postFactor: postFactorOf(of),
    mitigation: mitigationOf(of),
    incidentId: typeof incident === "string" ? incident : null,
    matter: matterOf(of, id),
    gate: gateOf(of),
    by: dateOrNone(rule.by, of),
    exception: exception === undefined ? null : { id: exception.id, title: exception.title },
    missing: decision === "unknown" ? [...new Set(gaps)].sort(compareText) : [],
    message: messageOf(of),
    basis: basisOf(of),
    evidence: [...decided.heard.flatMap((one) => evidenceOf(one, of)), ...severity.evidence],
    measures: measuresOf(of, before, behind),
  };
}

/** The tiers that hold, and what shows that they do. */
function severityOf(of: Case): { readonly bounds: Bounds; readonly evidence: readonly Evidence[] } {
  const { severity } = of.hearing.rule;
  const tiers = severity.raise.map(({ to, when }) => ({ to, heard: hear(when, sightOf(of)) }));
  const reached = (truths: readonly string[]): number =>
    Math.max(severity.from, ...tiers.flatMap(({ to, heard }) => (truths.includes(heard.verdict.truth) ? [to] : [])));
  return {
    bounds: { lo: reached(["true"]), hi: reached(["true", "unknown"]) },
    evidence: tiers.flatMap(({ heard }) => (heard.verdict.truth === "true" ? evidenceOf(heard, of) : [])),
  };
}

/** Follows from the rule and from how far it was looked at alone. */
function measuresBehind({ rule, lets, behind }: Hearing, decided: Decided): ReadonlySet<string> {
  const { exceptions, needs, when, expects } = decided.looked;
  const key = `${exceptions} ${needs} ${when} ${expects}`;
  const known = behind.get(key) ?? letsBehind(partsLookedAt(rule, decided), lets);
  behind.set(key, known);
  return known;
}

/** The parts of a rule that a decision and its severity stand on. */
function partsLookedAt(rule: Rule, { looked }: Decided): readonly Part[] {
  const { except, needs, when, severity } = rule;
  return [
    ...except.slice(0, looked.exceptions).map((one) => ({ condition: one.when })),
    ...(looked.needs && needs !== undefined ? [{ condition: needs }] : []),
    ...(looked.when && when !== undefined ? [{ condition: when }] : []),
    ...(looked.expects ? partsOfExpects(rule) : []),
    ...severity.raise.map((tier) => ({ condition: tier.when })),
  ];
}

/** What only the deadline needed, as it was found for that. */
function measuresOf(of: Case, before: Case, behind: ReadonlySet<string>): readonly MeasureEvidence[] {
  const { rule, lets } = of.hearing;
  const forDeadline = rule.expects === undefined ? [] : letsBehind([{ expression: rule.expects.by }], lets);
  return [...new Set([...forDeadline, ...behind])].flatMap((name) => {
    const definition = lets.get(name);
    return definition === undefined
      ? []
      : [measureEvidence(definition, of.hearing.find.findLet(name, behind.has(name) ? of : before))];
  });
}

/** From where a finding fades: as the rule says, else its event date. */
function fadesFrom(of: Case, behind: ReadonlySet<string>): Value {
  const { decay } = of.hearing.rule;
  const from = decay?.from;
  if (from !== undefined && from !== "latest") return readExpression(from, sightOf(of)).value;
  if (from === undefined || of.group !== undefined) return of.eventDate.value;
  const newest = [...behind].flatMap((name) =>
    newestCounted(of.hearing.find.findLet(name, of).counted ?? [], of.hearing.view.asOf),
  );
  if (newest.length === 0) return of.eventDate.value;
  return dateOf(Math.max(...newest.map(({ first }) => first)), Math.max(...newest.map(({ last }) => last)));
}

/** The newest certain record, or any up to the newest that may count. */
function newestCounted(
  counted: readonly Counted[],
  asOf: number,
): readonly { readonly first: number; readonly last: number }[] {
  const dated = counted.filter(({ date }) => date !== null);
  const firsts = dated.flatMap(({ certain, date }) => (certain && date?.is === "date" ? [date.first] : []));
  if (firsts.length === 0) return [];
  const first = Math.max(...firsts);
  return [{ first, last: Math.max(first, ...dated.map(({ date }) => (date?.is === "date" ? date.last : asOf))) }];
}

/** The whole of a rule that could not be applied at all. */
export function notCovered(hearing: Hearing, types: readonly string[]): Outcome {
  const { rule, view } = hearing;
  const { id } = view.subject;
  return {
    id: `${rule.id}/${id}`,
    rule: rule.id,
    status: "notCovered",
    item: { kind: "subject", key: id },
    severity: exactly(Math.max(rule.severity.from, ...rule.severity.raise.map(({ to }) => to))),
    standing: rule.verification,
    review: null,
    eventDate: null,
    decay: exactly(1000),
    postFactor: exactly(highestPostFactor(hearing)),
    mitigation: { factor: exactly(1000), maxSeverity: exactly(5), applied: [] },
    incidentId: null,
    matter: null,
    gate: rule.gate === undefined ? null : { id: rule.gate.id, freeFrom: null },
    by: null,
    exception: null,
    missing: [...types].sort(compareText),
    message: rule.title,
    basis: [],
    evidence: [],
    measures: [],
  };
}
