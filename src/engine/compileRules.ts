import { compareText } from "../kernel/index.js";
import { dateIn, type Model, playing, type View } from "../model/index.js";
import type { Evaluation, Outcome, Reminder, RuleTally, SanctionPeriod } from "../result/index.js";
import type { Rule, Rulebook } from "../rulebook/index.js";
import { compileRule, type Program, testedTypes } from "./compile/compileRule.js";
import { notCovered, type WrittenOutcome, writeOutcome } from "./explain/writeOutcome.js";
import { type Frame, makeFrame } from "./Frame.js";
import type { Observer } from "./observe/Observer.js";

export interface EvaluateOptions {
  /** Silent items are written down as well. */
  readonly explainSilent?: boolean;
  /** Only these rules. */
  readonly only?: ReadonlySet<string>;
}

/** Says of a view what every rule says: pure, synchronous. */
export type Evaluate<R extends string = string> = (view: View, options?: EvaluateOptions) => Evaluation<R>;

/**
 * Compiles a rulebook into closures; the result evaluates any number of views. Draft and retired rules are left out, shadow rules
 * are evaluated like active ones. An observer sees every part that is looked at.
 * BECAUSE: two thirds of a rulebook are for other kinds of subjects, or about types that an archive does not hold. A rule is
 * compiled, once, when the first view comes in which it has something to test; nothing in a rulebook that was read can fail then.
 */
export function compileRules<R extends string>(rulebook: Rulebook<R>, model: Model, observer?: Observer): Evaluate<R> {
  const rosters = new Map<string, number>();
  let slots = 2;
  const compile = (rule: Rule): Program => {
    slots = Math.max(slots, rule.let.length + 2);
    // BECAUSE: a rule whose parts are parsed late is a hash table to the runtime; its copy is not, and is read on every item.
    return compileRule({ ...rule }, rulebook, model, { rosters, observer });
  };
  const heard = rulebook.rules
    .filter(({ status }) => status === "active" || status === "shadow")
    .map((rule) => compiledLate(rule, compile));
  const plans = new Map(
    [...model.subjects.keys()].map((kind) => [kind, planOf(heard.filter(({ rule }) => rule.for.includes(kind)))]),
  );
  return (view, { only, explainSilent = false } = {}) => {
    const ofKind = plans.get(view.subject.kind) ?? nothingPlanned;
    const plan = only === undefined ? ofKind : planOf(ofKind.rules.filter(({ rule }) => only.has(rule.id)));
    const programs = programsFor(plan, view);
    const frame = makeFrame(view, slots);
    const found: Found = { outcomes: [], reminders: [] };
    const tallies = [...plan.silent];
    for (const { index, program } of programs) tallies[index] = runRule(program, frame, explainSilent, found);
    // BECAUSE: the ids are those of the rulebook's rules, and silent outcomes come only where they were asked for.
    return {
      outcomes: found.outcomes.sort(byRuleAndKey) as unknown as readonly Outcome<R>[],
      tallies: tallies as unknown as readonly RuleTally<R>[], // BECAUSE: as above.
      reminders: found.reminders as unknown as readonly Reminder<R>[], // BECAUSE: as above.
      sanctions: sanctionsIn(view),
    };
  };
}

/** The rules for one kind of subject, so that those with nothing to test cost next to nothing. */
interface Plan {
  readonly rules: readonly CompiledLate[];
  /** What is said of each rule where it has nothing to test. */
  readonly silent: readonly RuleTally[];
  /** The different lists of types whose records or groups rules test one by one. */
  readonly asked: readonly (readonly string[])[];
  /** By rule the place of its types in `asked`; −1 where it is about the subject or a period. */
  readonly asks: readonly number[];
}

function planOf(rules: readonly CompiledLate[]): Plan {
  const places = new Map<string, number>();
  const asked: (readonly string[])[] = [];
  const asks = rules.map(({ types }) => {
    if (types.length === 0) return -1;
    const name = types.join(" ");
    const place = places.get(name) ?? asked.push(types) - 1;
    places.set(name, place);
    return place;
  });
  return { rules, silent: rules.map(({ nothingToTest }) => nothingToTest), asked, asks };
}

const nothingPlanned = planOf([]);

/** The programs of the rules that have something to test in a view, each with the place of its rule in the plan. */
function programsFor({ rules, asked, asks }: Plan, view: View): readonly { index: number; program: Program }[] {
  const isSilent = asked.map((types) => holdNothing(types, view));
  const programs: { index: number; program: Program }[] = [];
  for (let index = 0; index < rules.length; index += 1) {
    if (isSilent[asks[index] ?? -1] === true) continue;
    const program = rules[index]?.program();
    if (program !== undefined) programs.push({ index, program });
  }
  return programs;
}

/** A rule, and its program once it is needed. */
interface CompiledLate {
  readonly rule: Rule;
  readonly types: readonly string[];
  /** The tally where these types are complete and hold no record. */
  readonly nothingToTest: RuleTally;
  readonly program: () => Program;
}

function compiledLate(rule: Rule, compile: (rule: Rule) => Program): CompiledLate {
  let program: Program | undefined;
  return {
    rule,
    types: testedTypes(rule),
    nothingToTest: { rule: rule.id, decided: 1, unknown: 0, partial: false, notCovered: false },
    program: () => {
      program ??= compile(rule);
      return program;
    },
  };
}

interface Found {
  readonly outcomes: WrittenOutcome[];
  readonly reminders: Reminder[];
}

function byRuleAndKey(a: WrittenOutcome, b: WrittenOutcome): number {
  return compareText(a.rule, b.rule) || compareText(a.item.key, b.item.key);
}

function runRule(program: Program, frame: Frame, explainSilent: boolean, found: Found): RuleTally {
  const { rule, types } = program;
  const { scope } = frame;
  if (types.length > 0 && types.every((type) => scope.completeness(type) === "notLoaded")) {
    found.outcomes.push(notCovered(program, frame, types));
    return { rule: rule.id, decided: 0, unknown: 0, partial: false, notCovered: true };
  }
  frame.letReads = program.letReads;
  frame.letDone.fill(false);
  const partial = types.some((type) => scope.completeness(type) !== "complete");
  let decided = 0;
  let unknown = 0;
  let uncovered = false;
  program.items(frame, () => {
    program.enter(frame);
    const decision = program.decide(frame);
    if (rule.expects !== undefined && (decision === "silent" || decision === "unknown"))
      remind(program, frame, found.reminders);
    if (decision === "silent" && !explainSilent) {
      decided += 1;
      return;
    }
    const outcome = writeOutcome(program, frame, decision);
    const away = awayTypes(program, frame, outcome);
    if (away.length > 0) {
      uncovered = true;
      found.outcomes.push(notCovered(program, frame, away));
      return;
    }
    if (decision === "unknown") unknown += 1;
    else decided += 1;
    found.outcomes.push(outcome);
  });
  if (decided + unknown === 0 && !partial && !uncovered) decided = 1;
  return { rule: rule.id, decided, unknown, partial, notCovered: uncovered };
}

/** A rule on the subject whose every missing fact lies in types that were not loaded was not applied at all: those types. */
function awayTypes({ types }: Program, { view, scope }: Frame, { status, missing }: WrittenOutcome): readonly string[] {
  if (types.length > 0 || status !== "unknown") return [];
  const away = missing.filter((name) => view.model.records.has(name) && scope.completeness(name) === "notLoaded");
  return missing.every((name) => isAway(name, away)) ? away : [];
}

/** Whether the types are complete and hold no record of the subject. */
function holdNothing(types: readonly string[], { loaded, records, scope }: View): boolean {
  for (const type of types) {
    if (records.has(type) && scope.ownRecords(type).length > 0) return false;
    if (loaded.get(type) !== "complete") return false;
  }
  return true;
}

function isAway(name: string, types: readonly string[]): boolean {
  return types.some((type) => name === type || name.startsWith(`${type}.`));
}

function remind(program: Program, frame: Frame, reminders: Reminder[]): void {
  const by = program.ahead(frame);
  if (by === undefined) return;
  const { rule } = program;
  const written = writeOutcomeForReminder(program, frame);
  reminders.push({
    rule: rule.id,
    finding: written.id,
    by,
    title: rule.title,
    message: written.message,
    action: rule.action,
  });
}

function writeOutcomeForReminder(program: Program, frame: Frame): WrittenOutcome {
  program.enter(frame);
  return writeOutcome(program, frame, program.decide(frame));
}

/** The governing sanctions of this subject that the audience sees. */
function sanctionsIn(view: View): readonly SanctionPeriod[] {
  const { scope } = view;
  return playing(view.model, "sanction").flatMap(({ definition, facts }) =>
    scope
      .ownRecords(definition.type)
      .filter((record) => scope.fact(record, facts.governs) === true)
      .map((record) => {
        const incident = record.fields["incidentId"];
        return {
          record: record.id,
          incidentId: typeof incident === "string" ? incident : null,
          begunOn: dateIn(scope.fact(record, facts.begunOn)),
          endsOn: dateIn(scope.fact(record, facts.endsOn)),
          revokedOn: dateIn(scope.fact(record, facts.revokedOn)),
        };
      }),
  );
}
