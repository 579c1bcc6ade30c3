import type { CivilDate } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Let, Rule, Rulebook } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { compileItems, type ForEachItem } from "../items.js";
import { both, either, FALSE, TRUE, type Truth, UNKNOWN } from "../truth.js";
import { isDate, isExact } from "../Value.js";
import { compileCertainty, missingOfEventDate } from "./compileCertainty.js";
import { compileColumns } from "./compileColumns.js";
import { compileCondition, type Test } from "./compileCondition.js";
import { compileExpects } from "./compileExpects.js";
import { compileExpression } from "./compileExpression.js";
import { compileFact, readLet } from "./compileFact.js";
import { compileMeasure } from "./compileMeasure.js";
import { letsOfItem } from "./dependsOnItem.js";
import { type LetsBehind, letsBehind } from "./letsBehind.js";
import type { Names, Read } from "./Names.js";

export type Decision = "fires" | "silent" | "excepted" | "unknown";

/** A rule, compiled: how to walk its items, how to decide one, and what follows where it fires. */
export interface Program {
  readonly rule: Rule;
  readonly names: Names;
  /** Rules that may score read only records whose standing counts. */
  readonly scoring: boolean;
  readonly types: readonly string[];
  readonly items: ForEachItem;
  readonly letReads: readonly Read[];
  readonly behind: LetsBehind;
  /** Sets the event date of the item in the frame; needed before anything else is read. */
  readonly enter: (frame: Frame) => void;
  readonly decide: (frame: Frame) => Decision;
  /** Index of the exception that is true, or −1. */
  readonly exception: (frame: Frame) => number;
  /** The deadline still ahead, where everything else holds. */
  readonly ahead: (frame: Frame) => CivilDate | undefined;
  readonly tiers: readonly { readonly to: number; readonly test: Test }[];
  readonly mitigations: readonly Test[];
  readonly decayFrom: Read | undefined;
  readonly matter: Read | undefined;
  readonly freeFrom: Read | undefined;
  /** The date that a notice reminds of. */
  readonly by: Read | undefined;
}

const nothing: readonly string[] = [];

/** Record types of which a rule tests each record or group; none where it is about the subject or a period. */
export function testedTypes({ each }: Rule): readonly string[] {
  return each.kind === "record" ? each.types : each.kind === "group" ? [each.type] : nothing;
}

/** The highest severity a rule can reach. */
export function highestSeverity({ severity }: Rule): number {
  return severity.raise.reduce((most, { to }) => Math.max(most, to), severity.from);
}

export function compileRule(
  rule: Rule,
  rulebook: Rulebook,
  model: Model,
  { rosters, observer }: Pick<Names, "rosters" | "observer">,
): Program {
  const { each, decay, gate } = rule;
  const scoring = rule.kind === "finding" && highestSeverity(rule) > 0;
  const names = namesOf(rule, rulebook, model, { scoring, rosters, observer });
  const keepsLatest = decay?.from === "latest" && each.kind !== "group";
  const letReads = rule.let.map((definition, index) => compileLet(definition, names, index, keepsLatest));
  const needs = rule.needs === undefined ? undefined : compileCondition(rule.needs, names);
  const when = rule.when === undefined ? undefined : compileCondition(rule.when, names);
  const expects = rule.expects === undefined ? undefined : compileExpects(rule.expects, names, rule.let.length + 1);
  const exceptions = rule.except.map((one) => compileCondition(one.when, names));
  const certainty = compileCertainty(rule, scoring);
  const behind = letsBehind(rule);

  const exceptionTruth = (frame: Frame): Truth => {
    let best: Truth = FALSE;
    for (let index = 0; index < exceptions.length; index += 1) {
      frame.trace?.lets.push(...(behind.exceptions[index] ?? []));
      best = either(best, exceptions[index]?.(frame) ?? FALSE);
      if (best === TRUE) return TRUE;
    }
    return best;
  };

  const matter = rule.matter === undefined ? undefined : compileFact(rule.matter.by, names);
  /** LAW: unknown is not clean, nor double: whether a finding is one matter with another must be known before it counts. */
  const matterKnown = (frame: Frame): Truth => {
    if (matter === undefined || !scoring || typeof frame.records[0]?.fields["incidentId"] === "string") return TRUE;
    return matter(frame) === undefined ? UNKNOWN : TRUE;
  };

  const core = (frame: Frame): Truth => {
    frame.trace?.lets.push(...behind.when);
    let truth: Truth = when === undefined ? TRUE : when(frame);
    if (truth === FALSE) return FALSE;
    frame.trace?.lets.push(...behind.expects);
    if (expects !== undefined) truth = both(truth, expects.test(frame));
    return truth === FALSE ? FALSE : both(both(truth, certainty(frame)), matterKnown(frame));
  };

  /** Not in order: an exception withdraws whatever holds; what the rule needs to be fair comes before what it says. */
  const decide = (frame: Frame): Decision => {
    const excepted = exceptionTruth(frame);
    if (excepted === TRUE) return "excepted";
    frame.trace?.lets.push(...behind.needs);
    if (needs !== undefined && needs(frame) !== TRUE) return "unknown";
    const truth = core(frame);
    if (truth === FALSE) return "silent";
    return truth === TRUE && excepted === FALSE ? "fires" : "unknown";
  };

  return {
    rule,
    names,
    scoring,
    types: testedTypes(rule),
    items: compileItems(each, names, rule.let.some(isOverAll)),
    letReads,
    behind,
    enter: compileEnter(rule, rulebook, { by: expects?.by, lets: behind.deadline }),
    decide,
    exception: (frame) => exceptions.findIndex((test) => test(frame) === TRUE),
    ahead: (frame) => {
      const { by, asOf } = frame;
      if (expects === undefined || !isDate(by) || asOf > by.first) return undefined;
      const holds = (when === undefined || when(frame) === TRUE) && certainty(frame) === TRUE;
      return holds && exceptionTruth(frame) !== TRUE ? by : undefined;
    },
    tiers: rule.severity.raise.map(({ to, when: raised }) => ({ to, test: compileCondition(raised, names) })),
    mitigations: rulebook.scoring.mitigation.map((entry) =>
      compileCondition(entry.when, namesOfMitigation(rule, names)),
    ),
    decayFrom: decay?.from === undefined || decay.from === "latest" ? undefined : compileExpression(decay.from, names),
    matter,
    freeFrom: gate?.freeFrom === undefined ? undefined : compileExpression(gate.freeFrom, names),
    by: rule.by === undefined ? undefined : compileExpression(rule.by, names),
  };
}

function isOverAll({ value }: Let): boolean {
  return value.kind === "measure" && value.over === "all";
}

function countsMembers({ value }: Let): boolean {
  if (value.kind !== "measure" || value.over !== "group") return false;
  return value.inAny === undefined && (value.measure === "count" || value.measure === "countDistinct");
}

function namesOf(
  { id, each, let: lets }: Rule,
  rulebook: Rulebook,
  model: Model,
  { scoring, rosters, observer }: Pick<Names, "scoring" | "rosters" | "observer">,
): Names {
  const names: Names = {
    rulebook,
    model,
    rule: id,
    records: new Map(each.kind === "record" ? [[each.as, { slot: 0, types: each.types }]] : []),
    group:
      each.kind === "group"
        ? { as: each.as, type: each.type, by: each.by.map((fact) => (fact.of === "record" ? fact.field : fact.name)) }
        : undefined,
    scoring,
    rosters,
    lets: new Map(lets.map(({ name }, index) => [name, index])),
    counts: new Set(each.kind === "group" ? lets.filter(countsMembers).map(({ name }) => name) : []),
    letTitles: new Map(lets.flatMap(({ name, title }) => (title === undefined ? [] : [[name, title]]))),
    columns: new Map(),
    observer,
  };
  return { ...names, columns: compileColumns(lets, names) };
}

/** Mitigation speaks of the record under test as `record`, whatever the rule calls it. */
function namesOfMitigation({ each }: Rule, names: Names): Names {
  return { ...names, records: new Map([["record", { slot: 0, types: each.kind === "record" ? each.types : [] }]]) };
}

/** The record measured by a `let` stands in the slot after its index: slot 0 is the record under test. */
function compileLet(definition: Let, names: Names, index: number, keepsLatest: boolean): Read {
  const { value } = definition;
  if (value.kind === "measure") {
    return compileMeasure(definition, value, names, { slot: index + 1, ...(keepsLatest ? { latestOf: index } : {}) });
  }
  return value.kind === "expression" ? compileExpression(value.is, names) : () => undefined;
}

/**
 * The deadline of what is expected is read with the item's own date; all else then goes by the day after it. What does not
 * depend on the item is kept from one item to the next, unless an explanation has to see it come about.
 */
function compileEnter(
  rule: Rule,
  rulebook: Rulebook,
  { by, lets }: { readonly by: Read | undefined; readonly lets: readonly number[] },
): (frame: Frame) => void {
  const changing = letsOfItem(rule, rulebook);
  const forget = (frame: Frame): void => {
    for (const index of changing) {
      frame.letDone[index] = false;
      frame.letLatest[index] = undefined;
    }
  };
  return (frame) => {
    const { trace } = frame;
    if (trace === undefined) forget(frame);
    else frame.letDone.fill(false);
    frame.isDated = false;
    frame.eventMissing = trace === undefined ? nothing : missingOfEventDate(rule, frame);
    if (by === undefined) return;
    const mark = trace?.missing.length ?? 0;
    const deadline = by(frame);
    frame.by = deadline;
    if (trace !== undefined) {
      const missing = trace.missing.slice(mark);
      for (const index of lets) readLet(frame, index);
      trace.missing.length = mark;
      if (deadline !== null) frame.eventMissing = isExact(deadline) ? nothing : missing;
    }
    if (deadline === null) return;
    frame.eventDate = isDate(deadline) ? { first: deadline.first + 1, last: deadline.last + 1 } : undefined;
    frame.isDated = true;
    if (trace === undefined) forget(frame);
    else frame.letDone.fill(false);
  };
}
