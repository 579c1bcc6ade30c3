import type { Portrait } from "../../result/index.js";
import type { ArchiveExpectation } from "../../rulebook/index.js";

interface Named {
  readonly id: string;
  readonly rule: string;
}

/** What of an expectation does not hold of a portrait, a phrase each. */
export function archiveTestDifferences(expect: ArchiveExpectation, portrait: Portrait): readonly string[] {
  const wrong: string[] = [];
  const same = (name: string, wanted: unknown, found: unknown): void => {
    if (wanted !== undefined && wanted !== found) wrong.push(`${name} ${String(found)}`);
  };
  same("grade", expect.grade, portrait.grade);
  same("points", expect.points, portrait.points);
  same("score", expect.score, portrait.score);
  const firing = namesOf([...portrait.findings, ...portrait.sameIncident]);
  const undecided = namesOf(portrait.unknown);
  const within = (ids: readonly string[] | undefined, found: ReadonlySet<string>, short: string): void => {
    for (const id of ids ?? []) if (!found.has(id)) wrong.push(`${id} ${short}`);
  };
  within(expect.fires, firing, "does not fire");
  within(expect.unknown, namesOf(portrait.unknown.filter(({ status }) => status === "unknown")), "is not unknown");
  const apart = portrait.unknown.filter(({ status }) => status === "notCovered");
  within(expect.notCovered, namesOf(apart), "is not among what was not covered");
  within(expect.excepted, namesOf(portrait.excepted), "is not excepted");
  within(expect.positives, namesOf(portrait.positives), "is not among the positive facts");
  const cleared = new Set(portrait.cleared.flatMap(({ incident, finding }) => [incident ?? "", finding ?? ""]));
  within(expect.cleared, cleared, "is not cleared");
  for (const id of expect.silent ?? []) if (firing.has(id) || undecided.has(id)) wrong.push(`${id} is not silent`);
  for (const [id, status] of Object.entries(expect.gates ?? {}))
    same(`gate ${id}`, status, portrait.gates.find((gate) => gate.id === id)?.status);
  return wrong;
}

function namesOf(items: readonly Named[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ id, rule }) => [id, rule]));
}
