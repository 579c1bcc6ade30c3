import { type CounterfactualTarget, counterfactual, type SettledOutcome, totals } from "../score/index.js";
import type { Reading } from "./Reading.js";

/** Bounds of the search, so that a hostile dossier cannot hold the machine: assessments per target, sets listed. */
const effort = 20_000;
const most = 12;

/** Which open matters, once resolved, would bring the grade down (design §6, `Counterfactual`). */
export function resolutions<R extends string>({
  sheet,
  evaluation,
  rulebook,
}: Reading<R>): readonly CounterfactualTarget[] {
  const { scoring } = rulebook;
  const fired = sheet.settled.filter(({ outcome, rule }) => outcome.status === "fires" && rule.kind === "finding");
  const sanctioned = new Set(evaluation.sanctions.map(({ record }) => record));
  return counterfactual({
    scoring,
    candidates: fired.filter((finding) => isOpen(finding, sanctioned)),
    scoreWithout: (resolved) =>
      totals(
        fired.filter(({ outcome }) => !resolved.has(outcome.id)),
        scoring,
      ),
    effort,
    most,
  });
}

/** LAW: sanctions and matters already decided are never proposed: nobody can resolve them. */
function isOpen({ value, standing, governing, outcome }: SettledOutcome, sanctioned: ReadonlySet<string>): boolean {
  return value.lo > 0 && standing !== "adjudicated" && governing === "none" && !sanctioned.has(outcome.item.key);
}
