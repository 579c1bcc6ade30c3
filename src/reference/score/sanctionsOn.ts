import type { View } from "../../model/index.js";
import type { Outcome, SanctionPeriod } from "../../result/index.js";
import { groupOfGiven } from "./nameIncidents.js";
import type { Weighed } from "./Weighed.js";

/** What the governing sanctions of each incident come to on the day: any in force, else all over, else open or none. */
export function sanctionsOn(
  sanctions: readonly SanctionPeriod[],
  findings: readonly { readonly outcome: Outcome; readonly group: string }[],
  view: Pick<View, "asOf" | "reliefs">,
): (group: string) => Weighed["sanctions"] {
  const states = new Map<string, Set<State>>();
  const overByRelief = new Set<string>();
  for (const relief of view.reliefs)
    if (relief.kind === "sanctions-over" && relief.from <= view.asOf) overByRelief.add(groupOfGiven(relief.incident));
  for (const sanction of sanctions)
    for (const group of governedGroups(sanction, findings)) {
      const known = states.get(group) ?? new Set();
      states.set(group, known.add(stateOn(view.asOf, sanction)));
    }
  return (group) => {
    const of = states.get(group) ?? new Set();
    if (of.has("running")) return "in-force";
    if (overByRelief.has(group)) return "over";
    if (of.size === 1 && of.has("over")) return "over";
    return of.has("open") ? "open" : "none";
  };
}

/** The incident it names; one that names none governs the findings about itself. */
function governedGroups(
  { incidentId, record }: SanctionPeriod,
  findings: readonly { readonly outcome: Outcome; readonly group: string }[],
): readonly string[] {
  if (incidentId !== null) return [groupOfGiven(incidentId)];
  const groups: string[] = [];
  for (const { outcome, group } of findings)
    if (outcome.item.kind === "record" && outcome.item.key === record) groups.push(group);
  return groups;
}

type State = "running" | "over" | "ahead" | "open";

function stateOn(day: number, { begunOn, endsOn, revokedOn }: SanctionPeriod): State {
  let mayBeOver = false;
  for (const end of [endsOn, revokedOn]) {
    if (end === null) continue;
    if (end === undefined) mayBeOver = true;
    else if (end.last <= day) return "over";
    else if (end.first <= day) mayBeOver = true;
  }
  if (begunOn === undefined) return "open";
  if (begunOn === null || begunOn.first > day) return "ahead";
  return begunOn.last > day || mayBeOver ? "open" : "running";
}
