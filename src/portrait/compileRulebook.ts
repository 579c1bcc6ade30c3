import { addMonths } from "../calendar/index.js";
import { compileRules } from "../engine/index.js";
import { IntegrityError, type Sha256 } from "../kernel/index.js";
import { type Archive, type Model, type View, viewArchive } from "../model/index.js";
import type { Portrait } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { type DayState, outlook } from "../score/index.js";
import type { AssessOptions } from "./AssessOptions.js";
import { buildPortrait } from "./buildPortrait.js";
import { exposureSection } from "./exposure/exposureSection.js";
import { gates } from "./gates.js";
import { draftOpinion } from "./opinion/draftOpinion.js";
import { splitMusts } from "./opinion/splitMusts.js";
import type { Reading } from "./Reading.js";
import { type Assessment, readOptions } from "./readOptions.js";
import { readView } from "./readView.js";
import { requireSameModel } from "./requireSameModel.js";
import { resolutions } from "./resolutions.js";

/** Assesses one archive: synchronous and pure, the same input gives the same bytes. */
export type Assess<M = Model, R extends string = string> = (archive: Archive<M>, options: AssessOptions) => Portrait<R>;

export interface CompileRulebookOptions {
  /** A faster SHA-256 of the host. */
  readonly sha256?: Sha256;
}

/**
 * Makes an assessing function of a rulebook and the model it was read against: compiled once, used for any number of
 * archives. A rulebook read against another model is refused.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" }).grade //=> "insufficient-data"
 */
export function compileRulebook<M extends Model, R extends string>(
  rulebook: Rulebook<R>,
  model: M,
  options: CompileRulebookOptions = {},
): Assess<M, R> {
  requireSameModel(rulebook, model);
  const { scoring, opinion: table } = rulebook;
  const { page, musts } = splitMusts(rulebook);
  const read = readingOf(page, model, options);
  const evaluateMusts = compileRules(musts, model);
  return (archive, assessOptions) => {
    const assessment = readOptions(assessOptions);
    const { asOf, include } = assessment;
    const reading = read(archive, assessment);
    const stateOn = (day: number): DayState =>
      stateOf(day === asOf ? reading : read(archive, { ...assessment, asOf: day }));
    const portrait = buildPortrait(reading, {
      include,
      ...(include.includes("outlook")
        ? { outlook: outlook(asOf, addMonths(asOf, scoring.outlookMonths), stateOn) }
        : {}),
      ...(include.includes("counterfactual") ? { counterfactual: resolutions(reading) } : {}),
      ...(include.includes("exposure") ? { exposure: exposureSection(reading) } : {}),
    });
    if (!include.includes("opinion")) return portrait;
    const { view } = reading;
    if (table === undefined) throw opinionAbsent(rulebook);
    if (!table.for.includes(view.subject.kind)) return portrait;
    const opinion = draftOpinion(portrait, table, evaluateMusts(view).outcomes, rulebook, asOf);
    const { decisionSupportOnly, ...rest } = portrait;
    return { ...rest, opinion, decisionSupportOnly };
  };
}

function opinionAbsent({ id }: Rulebook): IntegrityError {
  return new IntegrityError(
    "opinion-table-absent",
    `the rulebook ${id} does not say how opinions are drafted; write the table \`opinion\` in its rulebook.yaml, or leave "opinion" out of include`,
    { rulebook: id },
  );
}

/** View, evaluation and score of an archive, with the program compiled once. */
function readingOf<M extends Model, R extends string>(
  rulebook: Rulebook<R>,
  model: M,
  { sha256 }: CompileRulebookOptions,
): (archive: Archive<M>, assessment: Assessment) => Reading<R> {
  const evaluate = compileRules(rulebook, model);
  const rules = new Map(rulebook.rules.map((rule) => [rule.id as string, rule]));
  return (archive, { asOf, knownAt, audience }) => {
    const view: View = viewArchive(archive, model, { asOf, knownAt, audience, sha256 });
    return readView(view, evaluate(view), rulebook, rules);
  };
}

function stateOf(reading: Reading): DayState {
  const { grade, points } = reading.sheet;
  return { grade, points, gates: gates(reading).map(({ id, status }) => ({ id, status })) };
}
