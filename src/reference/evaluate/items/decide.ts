import { gapsIn, type Hearsay, hear } from "../logic/judge.js";
import { fails, holds, type Judgement, open } from "../logic/Truth.js";
import { standingStated } from "../measures/membership.js";
import { readFact } from "../reading/readFact.js";
import { type Case, sightOf } from "../reading/Sight.js";
import { unmet } from "./expectation.js";
import { existenceOf } from "./groupsOf.js";

export type Decision = "fires" | "silent" | "excepted" | "unknown";

/** What a rule says of a case, and what was heard for it, in order. */
export interface Decided {
  readonly decision: Decision;
  readonly gaps: readonly string[];
  readonly heard: readonly Hearsay[];
  /** Which exception holds. */
  readonly exception: number | undefined;
  /** Which parts of the rule were looked at. */
  readonly looked: {
    readonly exceptions: number;
    readonly needs: boolean;
    readonly when: boolean;
    readonly expects: boolean;
  };
}

/**
 * An exception that holds withdraws whatever is found; what the rule needs to be fair comes before what it says; then the
 * condition, what is expected, and what is certain about the case itself.
 */
export function decide(of: Case): Decided {
  const { rule } = of.hearing;
  const sight = sightOf(of);
  const heard: Hearsay[] = [];
  const gaps: string[] = [];
  const looked = { exceptions: 0, needs: false, when: false, expects: false };
  const note = (one: Hearsay): Judgement["truth"] => {
    heard.push(one);
    gaps.push(...gapsIn(one));
    return one.verdict.truth;
  };
  const done = (decision: Decision, exception?: number): Decided => ({ decision, gaps, heard, exception, looked });

  let maybeExcepted = false;
  for (const [index, { when }] of rule.except.entries()) {
    looked.exceptions = index + 1;
    const truth = note(hear(when, sight));
    if (truth === "true") return done("excepted", index);
    if (truth === "unknown") maybeExcepted = true;
  }
  looked.needs = true;
  if (rule.needs !== undefined && note(hear(rule.needs, sight)) !== "true") return done("unknown");
  looked.when = true;
  const when = rule.when === undefined ? "true" : note(hear(rule.when, sight));
  if (when === "false") return done("silent");
  looked.expects = true;
  const others = [rule.expects === undefined ? holds : unmet(rule.expects, of)];
  if (others[0]?.truth !== "false") others.push(certainty(of), matterKnown(of));
  if (others.some(({ truth }) => truth === "false")) return done("silent");
  gaps.push(...others.flatMap((one) => one.gaps));
  const fires = when === "true" && others.every(({ truth }) => truth === "true") && !maybeExcepted;
  return done(fires ? "fires" : "unknown");
}

/** The deadline still ahead, where all else holds for certain. */
export function isAhead(of: Case): boolean {
  const { rule, view } = of.hearing;
  const sight = sightOf(of);
  const value = of.deadline?.value;
  if (rule.expects === undefined || value?.is !== "date" || view.asOf > value.first) return false;
  const due = rule.when === undefined || hear(rule.when, sight).verdict.truth === "true";
  const excepted = rule.except.some(({ when }) => hear(when, sight).verdict.truth === "true");
  return due && certainty(of).truth === "true" && !excepted;
}

/** What is open about the case itself: whether it is there, how it stands, whether the rule was in effect for it. */
function certainty(of: Case): Judgement {
  const { rule, model, scoring } = of.hearing;
  const { record, group } = of;
  const alias = rule.each.kind === "record" ? rule.each.as : "";
  const parts = [inEffect(of)];
  if (record?.presence === "possible") {
    const nature = model.records.get(record.type)?.nature;
    parts.push(
      open([`${alias}.${nature === undefined ? "occurredOn" : nature.kind === "event" ? nature.on : nature.from}`]),
    );
  }
  if (record !== undefined && scoring && standingStated(record.fields["verification"]) === undefined)
    parts.push(open([`${alias}.verification`]));
  if (group !== undefined) parts.push(existenceOf(group));
  if (parts.some(({ truth }) => truth === "false")) return fails;
  const doubts = parts.filter(({ truth }) => truth === "unknown");
  return doubts.length === 0 ? holds : open(doubts.flatMap((one) => one.gaps));
}

/** Conduct is judged by the rule of its time. */
function inEffect({ hearing, eventDate }: Case): Judgement {
  const { from, until } = hearing.rule.effective;
  const { value, gaps } = eventDate;
  if (from === undefined && until === undefined) return holds;
  if (value === null) return fails;
  if (value?.is !== "date") return open(gaps);
  const inside = (day: number): boolean => (from === undefined || day >= from) && (until === undefined || day <= until);
  if (inside(value.first) && inside(value.last)) return holds;
  const meets = (from === undefined || value.last >= from) && (until === undefined || value.first <= until);
  return meets ? open(gaps) : fails;
}

/** LAW: unknown is not clean, nor double: whether a finding is one matter with another must be known before it counts. */
function matterKnown(of: Case): Judgement {
  const { rule, scoring } = of.hearing;
  if (rule.matter === undefined || !scoring || typeof of.record?.fields["incidentId"] === "string") return holds;
  const { value, gaps } = readFact(rule.matter.by, sightOf(of));
  return value === undefined ? open(gaps) : holds;
}
