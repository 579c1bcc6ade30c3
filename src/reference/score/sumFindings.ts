import type { Scoring } from "../../rulebook/index.js";
import { GradeScale } from "./GradeScale.js";
import type { Sums } from "./Sums.js";
import { sumOfIncidents } from "./sumOfIncidents.js";
import type { Weighed } from "./Weighed.js";

/** `All`, `Est`, `points` and `grade` of design §6 over findings that fire. */
export function sumFindings(findings: readonly Weighed[], scoring: Scoring): Sums {
  const scale = new GradeScale(scoring);
  const every = new Map<string, bigint>();
  const sure = new Map<string, bigint>();
  const floors: { readonly place: number; readonly finding: string }[] = [];
  for (const { group, value, surelyEstablished, severity, outcome } of findings) {
    raise(every, group, value.lo);
    if (!surelyEstablished) continue;
    raise(sure, group, value.lo);
    const place = scale.demandedBy(severity.lo);
    if (value.lo > 0n && place >= 0) floors.push({ place, finding: outcome.id });
  }
  const all = sumOfIncidents([...every.values()], scoring);
  const established = sumOfIncidents([...sure.values()], scoring);
  const ceiling = scale.ceiling(established);
  const points = ceiling !== undefined && ceiling < all ? ceiling : all;
  let place = scale.reachedBy(points);
  let lowPlace = scale.reachedBy(established);
  for (const floor of floors) {
    place = Math.max(place, floor.place);
    lowPlace = Math.max(lowPlace, floor.place);
  }
  return { all, established, points, floors, place, lowPlace };
}

function raise(incidents: Map<string, bigint>, group: string, value: bigint): void {
  const known = incidents.get(group);
  if (known === undefined || known < value) incidents.set(group, value);
}
