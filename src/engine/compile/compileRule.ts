import { type CivilDate, exactDay } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Let, Rule, Rulebook } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { dateOfGroup, dateOfRecord } from "../itemDates.js";
import { compileItems, type ForEachItem, groupIsCertain } from "../items.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "../truth.js";
import { isDate, type Value } from "../Value.js";
import { compileCondition, type Test } from "./compileCondition.js";
import { compileExpects } from "./compileExpects.js";
import { compileExpression } from "./compileExpression.js";
import { compileFact } from "./compileFact.js";
import { compileMeasure } from "./compileMeasure.js";
import type { ColumnReader, Names, Read } from "./Names.js";

export type Decision = "fires" | "silent" | "excepted" | "unknown";

/** A rule, compiled: how to walk its items, how to decide one, and what follows where it fires. */
export interface Program {
  readonly rule: Rule;
  readonly names: Names;
  readonly scoring: boolean;
  readonly items: ForEachItem;
  readonly letReads: readonly Read[];
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
}

/** The highest severity a rule can reach. */
export function highestSeverity(rule: Rule): number {
  return Math.max(rule.severity.from, ...rule.severity.raise.map(({ to }) => to));
}

export function compileRule(rule: Rule, rulebook: Rulebook, model: Model): Program {
  const { each } = rule;
  const base: Names = {
    rulebook,
    model,
    rule: rule.id,
    records: new Map(each.kind === "record" ? [[each.as, 0]] : []),
    group: each.kind === "group" ? each.as : undefined,
    lets: new Map(rule.let.map(({ name }, index) => [name, index])),
    columns: new Map(),
  };
  const names: Names = { ...base, columns: compileColumns(rule.let, base) };
  const letReads = rule.let.map((definition, index) => compileLet(definition, names, index + 1));
  const exceptions = rule.except.map(({ when }) => compileCondition(when, names));
  const needs = rule.needs === undefined ? undefined : compileCondition(rule.needs, names);
  const when = rule.when === undefined ? undefined : compileCondition(rule.when, names);
  const expects = rule.expects === undefined ? undefined : compileExpects(rule.expects, names, rule.let.length + 1);
  const scoring = rule.kind === "finding" && highestSeverity(rule) > 0;
  const limits = rule.effective;
  const recordAlias = each.kind === "record" ? each.as : "";

  const exceptionTruth = (frame: Frame): Truth => {
    let best: Truth = FALSE;
    for (const test of exceptions) {
      const truth = test(frame);
      if (truth > best) best = truth;
    }
    return best;
  };

  /** What is uncertain about the item itself: whether it exists, how it stands, whether the rule held for it then. */
  const certainty = (frame: Frame): Truth => {
    const record = frame.records[0];
    let truth: Truth = inRange(frame.eventDate, limits);
    if (truth === UNKNOWN) frame.trace?.missing.push(record === undefined ? "asOf" : `${recordAlias}.occurredOn`);
    if (record?.presence === "possible") {
      truth = both(truth, UNKNOWN);
      frame.trace?.missing.push(`${recordAlias}.${dateName(frame)}`);
    }
    if (record !== undefined && scoring && record.fields["verification"] === undefined) {
      truth = both(truth, UNKNOWN);
      frame.trace?.missing.push(`${recordAlias}.verification`);
    }
    if (frame.group !== undefined && !groupIsCertain(frame.group)) {
      truth = both(truth, UNKNOWN);
      if (each.kind === "group") frame.trace?.missing.push(...each.by.map(({ name }) => name));
    }
    return truth;
  };

  const core = (frame: Frame): Truth => {
    let truth: Truth = when === undefined ? TRUE : when(frame);
    if (truth === FALSE && frame.trace === undefined) return FALSE;
    if (expects !== undefined) truth = both(truth, expects.test(frame, expects.by(frame)).truth);
    if (truth === FALSE && frame.trace === undefined) return FALSE;
    return both(truth, certainty(frame));
  };

  const enter = (frame: Frame): void => {
    frame.latest = undefined;
    frame.letDone.fill(false);
    frame.eventDate = itemDate(frame);
    if (expects === undefined) return;
    const by = expects.by(frame);
    // Lets may have been read with the item's own date; what is read from now on goes by the day after the deadline.
    frame.letDone.fill(false);
    frame.eventDate = isDate(by) ? { first: by.first + 1, last: by.last + 1 } : by === null ? null : undefined;
  };

  return {
    rule,
    names,
    scoring,
    items: compileItems(each, names),
    letReads,
    enter,
    decide: (frame) => {
      const excepted = exceptions.length === 0 ? FALSE : exceptionTruth(frame);
      if (excepted === TRUE) return "excepted";
      if (needs !== undefined && needs(frame) !== TRUE) return "unknown";
      const truth = core(frame);
      if (truth === FALSE) return "silent";
      return truth === TRUE && excepted === FALSE ? "fires" : "unknown";
    },
    exception: (frame) => exceptions.findIndex((test) => test(frame) === TRUE),
    ahead: (frame) => {
      if (expects === undefined || (when !== undefined && when(frame) !== TRUE)) return undefined;
      const expected = expects.test(frame, expects.by(frame));
      return expected.ahead && isDate(expected.by) ? expected.by : undefined;
    },
    tiers: rule.severity.raise.map(({ to, when: raised }) => ({ to, test: compileCondition(raised, names) })),
    mitigations: rulebook.scoring.mitigation.map((entry) => compileCondition(entry.when, { ...names, records: new Map([["record", 0]]) })),
    decayFrom: rule.decay?.from === undefined || rule.decay.from === "latest" ? undefined : compileExpression(rule.decay.from, names),
    matter: rule.matter === undefined ? undefined : compileFact(rule.matter.by, names),
    freeFrom: rule.gate?.freeFrom === undefined ? undefined : compileExpression(rule.gate.freeFrom, names),
  };
}

function compileColumns(lets: readonly Let[], names: Names): ReadonlyMap<string, ColumnReader> {
  const columns = new Map<string, ColumnReader>();
  for (const { name, value } of lets) {
    if (value.kind !== "column") continue;
    const bySlot = new Map<number, Read>();
    const known = new Map(columns);
    columns.set(`${value.as}.${name}`, (frame, slot) => {
      let read = bySlot.get(slot);
      if (read === undefined) {
        read = compileExpression(value.is, { ...names, columns: known, records: new Map([...names.records, [value.as, slot]]) });
        bySlot.set(slot, read);
      }
      return read(frame);
    });
  }
  return columns;
}

function compileLet(definition: Let, names: Names, slot: number): Read {
  const { value } = definition;
  if (value.kind === "measure") return compileMeasure(definition, value, names, slot);
  if (value.kind === "expression") return compileExpression(value.is, names);
  return () => undefined;
}

function itemDate(frame: Frame): CivilDate | null | undefined {
  const record = frame.records[0];
  if (record !== undefined) {
    const definition = frame.view.model.records.get(record.type);
    return definition === undefined ? undefined : dateOfRecord(record, definition, frame);
  }
  if (frame.group !== undefined) return dateOfGroup(frame.group, frame);
  if (frame.period !== undefined) return exactDay(Math.min(frame.period.to, frame.asOf));
  return exactDay(frame.asOf);
}

function inRange(date: Value, { from, until }: Rule["effective"]): Truth {
  if (from === undefined && until === undefined) return TRUE;
  if (date === null) return FALSE;
  if (!isDate(date)) return UNKNOWN;
  const least = from ?? Number.NEGATIVE_INFINITY;
  const most = until ?? Number.POSITIVE_INFINITY;
  if (date.first >= least && date.last <= most) return TRUE;
  return date.last < least || date.first > most ? FALSE : UNKNOWN;
}

function dateName({ view, records }: Frame): string {
  const nature = view.model.records.get(records[0]?.type ?? "")?.nature;
  return nature === undefined || nature.kind === "event" ? (nature?.on ?? "occurredOn") : nature.from;
}
