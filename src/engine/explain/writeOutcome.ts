import { type CivilDate, compareText, type Localized } from "../../kernel/index.js";
import type { Bounds, Evidence, Outcome, OutcomeItem, OutcomeStatus, ShownValue } from "../../result/index.js";
import type { FactReference, MessagePart, Rule, Rulebook } from "../../rulebook/index.js";
import { compileFact, readLet } from "../compile/compileFact.js";
import { type Decision, highestSeverity, type Program } from "../compile/compileRule.js";
import type { Names, Read } from "../compile/Names.js";
import { decayOf, postFactorOf, standingOf } from "../consequences.js";
import type { Frame, Trace } from "../Frame.js";
import { eventDateOf } from "../itemDates.js";
import { itemOf } from "../items.js";
import { literalValue, parameterAt } from "../parameterAt.js";
import { reviewOf } from "../reviews.js";
import { FALSE, UNKNOWN } from "../truth.js";
import { isDate, type Value } from "../Value.js";
import { citeBasis } from "./citeBasis.js";
import { fitPreposition } from "./fitPreposition.js";
import { describeFact } from "./leafEvidence.js";
import { showValue } from "./showValue.js";

/** An outcome with everything that explains it; the silent ones too where they were asked for. */
export type WrittenOutcome = Omit<Outcome, "status"> & { readonly status: OutcomeStatus };

const exactly = (value: number): Bounds => ({ lo: value, hi: value });

/** Decides the frame's item once more, looking at everything, and writes down what was seen. */
export function writeOutcome(program: Program, frame: Frame, decision: Decision): WrittenOutcome {
  const { rule } = program;
  const trace: Trace = {
    missing: [],
    evidence: [],
    measures: new Map(),
    lets: [...program.behind.deadline],
    inside: 0,
  };
  frame.trace = trace;
  frame.isWritten = true;
  program.enter(frame);
  const decided = program.decide(frame);
  if (decided !== decision)
    throw new RangeError(`INVARIANT: rule ${rule.id} is ${decision}, its explanation says ${decided}`);
  const missing = trace.missing.length === 0 ? [] : [...new Set(trace.missing)].sort(compareText);
  const item = itemOf(frame, rule.each);
  const evidence = [...trace.evidence];
  const severity = severityOf(program, frame, evidence);
  const measures = measuresOf(program, frame, trace);
  frame.trace = undefined;
  const exception = decision === "excepted" ? rule.except[program.exception(frame)] : undefined;
  const record = frame.records[0];
  const matter = matterOf(program, frame);
  const written: WrittenOutcome = {
    id: `${rule.id}/${item.key}`,
    rule: rule.id,
    status: decision,
    item,
    severity,
    standing: standingOf(rule.verification, record?.fields["verification"], record !== undefined),
    review: reviewOf(frame.view, rule.id, record === undefined ? [item.key] : [record.id, ...record.lineage]),
    eventDate: eventDateOf(frame) ?? null,
    decay: decayOf(rule.decay, decayStart(program, frame), frame.asOf),
    postFactor: postFactorOf(program.names.rulebook.scoring.postFactor, rule.category, frame),
    mitigation: mitigationOf(program, frame),
    incidentId: incidentOf(record?.fields["incidentId"]),
    matter,
    gate: gateOf(program, frame),
    by: remindsOf(program, frame),
    exception: exception === undefined ? null : { id: exception.id, title: exception.title },
    missing: decision === "unknown" ? missing : [],
    message: writeMessage(rule, program, frame),
    basis: citeBasis(rule.basis, program.names.rulebook.documents, eventDateOf(frame)),
    evidence,
    measures,
  };
  frame.isWritten = false;
  return written;
}

/** The whole of a rule that could not be applied at all. */
export function notCovered(program: Program, frame: Frame, types: readonly string[]): Outcome {
  const { rule } = program;
  const item: OutcomeItem = { kind: "subject", key: frame.view.subject.id };
  return {
    id: `${rule.id}/${item.key}`,
    rule: rule.id,
    status: "notCovered",
    item,
    severity: exactly(highestSeverity(rule)),
    standing: rule.verification,
    review: null,
    eventDate: null,
    decay: exactly(1000),
    postFactor: exactly(highestPostFactor(rule, program.names.rulebook)),
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

/** Everything that the decision and its severity stand on is measured, also where the answer stood without it. */
function measuresOf({ rule, behind }: Program, frame: Frame, { lets, measures }: Trace): Outcome["measures"] {
  const deadline = new Set(behind.deadline);
  const looked = [...lets.slice(deadline.size), ...behind.tiers];
  for (const index of looked) readLet(frame, index);
  return [...new Set([...deadline, ...looked])].flatMap((index) => measures.get(rule.let[index]?.name ?? "") ?? []);
}

function highestPostFactor(rule: Rule, { scoring }: Rulebook): number {
  const { categories, values, otherwise } = scoring.postFactor;
  return categories.includes(rule.category) ? Math.max(otherwise, ...Object.values(values)) : otherwise;
}

function incidentOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The tiers that hold, with what shows that they do. */
function severityOf({ rule, tiers }: Program, frame: Frame, evidence: Evidence[]): Bounds {
  const { trace } = frame;
  let lo = rule.severity.from;
  let hi = lo;
  for (const { to, test } of tiers) {
    if (trace !== undefined) trace.evidence = [];
    const truth = test(frame);
    if (truth === FALSE) continue;
    hi = Math.max(hi, to);
    if (truth === UNKNOWN) continue;
    lo = Math.max(lo, to);
    evidence.push(...(trace?.evidence ?? []));
  }
  return { lo, hi: Math.max(lo, hi) };
}

/** From where a finding fades: as the rule says, else the event date. */
function decayStart({ rule, decayFrom }: Program, frame: Frame): Value {
  if (decayFrom !== undefined) return decayFrom(frame);
  if (rule.decay?.from !== "latest" || frame.group !== undefined) return eventDateOf(frame);
  let newest: CivilDate | undefined;
  for (let index = 0; index < rule.let.length; index += 1) {
    const one = frame.letDone[index] === true ? frame.letLatest[index] : undefined;
    if (one !== undefined)
      newest =
        newest === undefined
          ? one
          : { first: Math.max(newest.first, one.first), last: Math.max(newest.last, one.last) };
  }
  return newest ?? eventDateOf(frame);
}

function mitigationOf({ mitigations, names }: Program, frame: Frame): Outcome["mitigation"] {
  const factor = { lo: 1000, hi: 1000 };
  const cap = { lo: 5, hi: 5 };
  const applied: string[] = [];
  if (frame.records[0] === undefined) return { factor, maxSeverity: cap, applied };
  names.rulebook.scoring.mitigation.forEach((entry, index) => {
    const truth = mitigations[index]?.(frame) ?? FALSE;
    if (truth === FALSE) return;
    factor.lo = Math.min(factor.lo, entry.factor);
    cap.lo = Math.min(cap.lo, entry.maxSeverity ?? 5);
    if (truth === UNKNOWN) return;
    factor.hi = Math.min(factor.hi, entry.factor);
    cap.hi = Math.min(cap.hi, entry.maxSeverity ?? 5);
    applied.push(entry.id);
  });
  return { factor, maxSeverity: cap, applied };
}

function matterOf({ rule, matter }: Program, frame: Frame): Outcome["matter"] {
  const value = matter?.(frame);
  if (rule.matter === undefined || value === null) return null;
  // Not known to be one with any other: a matter of its own.
  if (value === undefined) return { id: rule.matter.id, value: `?${rule.id}/${itemOf(frame, rule.each).key}` };
  return { id: rule.matter.id, value: showValue(value, rule.matter.by.type, undefined).text ?? "" };
}

function gateOf({ rule, freeFrom }: Program, frame: Frame): Outcome["gate"] {
  if (rule.gate === undefined) return null;
  const value = freeFrom?.(frame);
  return { id: rule.gate.id, freeFrom: isDate(value) ? value : null };
}

function remindsOf({ by }: Program, frame: Frame): CivilDate | null {
  const value = by?.(frame);
  return isDate(value) ? value : null;
}

const words: Readonly<Record<"none" | "missing", Localized>> = {
  none: { zh: "无", en: "none" },
  missing: { zh: "未记载", en: "not recorded" },
};

function writeMessage(rule: Rule, program: Program, frame: Frame): Localized {
  /** By name: both languages mostly speak of the same facts. */
  const shown = new Map<string, ShownValue | undefined>();
  return {
    zh: writeParts(rule.message.zh, program, frame, shown, "zh"),
    en: writeParts(rule.message.en, program, frame, shown, "en"),
  };
}

const reads = new WeakMap<Names, Map<FactReference, Read>>();

/** The reader of a fact that a message shows: compiled when the rule first says something, kept as long as its program. */
function messageFact(fact: FactReference, names: Names): Read {
  const known = reads.get(names) ?? new Map<FactReference, Read>();
  reads.set(names, known);
  const read = known.get(fact) ?? compileFact(fact, names);
  known.set(fact, read);
  return read;
}

function writeParts(
  parts: readonly MessagePart[],
  program: Program,
  frame: Frame,
  known: Map<string, ShownValue | undefined>,
  lang: keyof Localized,
): string {
  let text = "";
  let isProse = false;
  for (const part of parts) {
    if ("text" in part) {
      text += part.text;
      isProse = true;
      continue;
    }
    const name = "param" in part ? `param ${part.param}` : part.fact.name;
    const shown = known.has(name) ? known.get(name) : showPart(part, program, frame);
    known.set(name, shown);
    const said = sayShown(shown, lang);
    const isDated = isProse && lang === "en" && "fact" in part && part.fact.type.scalar === "date";
    text = (isDated ? fitPreposition(text, said) : text) + said;
    isProse = false;
  }
  return text;
}

function sayShown(shown: ShownValue | undefined, lang: keyof Localized): string {
  if (shown === undefined) return words.missing[lang];
  if (shown.state === "none" || shown.state === "missing") return words[shown.state][lang];
  return shown.label?.[lang] ?? shown.text ?? "";
}

function showPart(
  part: Exclude<MessagePart, { readonly text: string }>,
  { names }: Program,
  frame: Frame,
): ShownValue | undefined {
  if ("param" in part) {
    const parameter = names.rulebook.params[part.param];
    const entry = parameter && parameterAt(parameter, eventDateOf(frame), frame.asOf);
    return parameter && showValue(entry && literalValue(entry.value), parameter.type, undefined);
  }
  const { memberTitles } = describeFact(part.fact, names, frame);
  return showValue(messageFact(part.fact, names)(frame), part.fact.type, memberTitles);
}
