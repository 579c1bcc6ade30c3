import type { Reminder, RuleTally } from "../result/index.js";
import type { Program } from "./compile/compileRule.js";
import { notCovered, type WrittenOutcome, writeOutcome } from "./explain/writeOutcome.js";
import type { Frame } from "./Frame.js";

/** What rules find in a view, and how to run one. */
export interface Runner {
  readonly outcomes: WrittenOutcome[];
  readonly reminders: Reminder[];
  readonly run: (program: Program) => RuleTally;
}

/**
 * Runs one rule after another over a view. BECAUSE: what it keeps while a rule runs is kept here, not in a closure for each rule.
 */
export function makeRunner(frame: Frame, explainSilent: boolean): Runner {
  const outcomes: WrittenOutcome[] = [];
  const reminders: Reminder[] = [];
  const { scope } = frame;
  let program: Program | undefined;
  let decided = 0;
  let unknown = 0;
  let uncovered = false;

  const testItem = (): void => {
    if (program === undefined) return;
    program.enter(frame);
    const decision = program.decide(frame);
    const isQuiet = decision === "silent" || decision === "unknown";
    if (isQuiet && program.rule.expects !== undefined) remind(program, frame, reminders);
    if (decision === "silent" && !explainSilent) {
      decided += 1;
      return;
    }
    const outcome = writeOutcome(program, frame, decision);
    const away = awayTypes(program, frame, outcome);
    if (away.length > 0) {
      uncovered = true;
      outcomes.push(notCovered(program, frame, away));
      return;
    }
    if (decision === "unknown") unknown += 1;
    else decided += 1;
    outcomes.push(outcome);
  };

  return {
    outcomes,
    reminders,
    run: (next) => {
      program = next;
      const { rule, types } = next;
      if (types.length > 0 && types.every((type) => scope.completeness(type) === "notLoaded")) {
        outcomes.push(notCovered(next, frame, types));
        return { rule: rule.id, decided: 0, unknown: 0, partial: false, notCovered: true };
      }
      frame.letReads = next.letReads;
      frame.letDone.fill(false);
      const partial = types.some((type) => scope.completeness(type) !== "complete");
      decided = 0;
      unknown = 0;
      uncovered = false;
      next.items(frame, testItem);
      if (decided + unknown === 0 && !partial && !uncovered) decided = 1;
      return { rule: rule.id, decided, unknown, partial, notCovered: uncovered };
    },
  };
}

/** A rule on the subject whose every missing fact lies in types that were not loaded was not applied at all: those types. */
function awayTypes({ types }: Program, { view, scope }: Frame, { status, missing }: WrittenOutcome): readonly string[] {
  if (types.length > 0 || status !== "unknown") return [];
  const away = missing.filter((name) => view.model.records.has(name) && scope.completeness(name) === "notLoaded");
  return missing.every((name) => isAway(name, away)) ? away : [];
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
