import type { Portrait } from "../../result/index.js";
import type { Truth } from "../output/Truth.js";

/** Half of the value, in per mille: what a mitigating circumstance leaves at most. */
const half = 500;

/** Whether a portrait bears out what was planted. */
export function isBorneOut(truth: Truth, portrait: Portrait): boolean {
  if (truth.kind === "control" && !scoresAsExpected(truth, portrait)) return false;
  switch (truth.expect) {
    case "fires":
      return shows(portrait, truth);
    case "silent":
      return !shows(portrait, truth);
    case "unknown":
      return portrait.unknown.some(({ rule, id }) => rule === truth.rule && (truth.finding ?? id) === id);
    case "mitigated":
      return portrait.findings.some(({ rule, factors }) => rule === truth.rule && factors.mitigation <= half);
    case "counted-once":
      return portrait.sameIncident.some(({ rule }) => rule === truth.rule);
    case "reminds":
      return portrait.reminders.some(
        ({ rule, finding }) => rule === truth.rule && (truth.finding ?? finding) === finding,
      );
  }
}

/** A control scores nothing; what is mitigated or counted once scores within its limits, checked apart. */
function scoresAsExpected({ expect }: Truth, { points }: Portrait): boolean {
  return expect === "mitigated" || expect === "counted-once" || points === 0;
}

function shows(portrait: Portrait, { rule, finding }: Truth): boolean {
  const matches = (one: { readonly rule: string }, id: string): boolean =>
    one.rule === rule && (finding === undefined || id === finding);
  return (
    [...portrait.findings, ...portrait.sameIncident].some((one) => one.severity > 0 && matches(one, one.id)) ||
    portrait.positives.some((one) => matches(one, one.id)) ||
    portrait.gates.some(({ findings }) => findings.some((one) => matches(one, one.finding)))
  );
}
