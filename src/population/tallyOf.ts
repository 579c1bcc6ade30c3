import type { Portrait } from "../result/index.js";
import type { Tally } from "./Tally.js";

/**
 * What a portrait adds to the summary of its batch.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && tallyOf(compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" })).grade //=> "insufficient-data"
 */
export function tallyOf(portrait: Portrait): Tally {
  const { coverage } = portrait;
  return {
    kind: portrait.subject.kind,
    grade: portrait.grade,
    stable: portrait.interval.stable,
    rules: distinct([...portrait.findings, ...portrait.sameIncident].map(({ rule }) => rule)),
    unknown: distinct(portrait.unknown.map(({ rule }) => rule)),
    barred: portrait.gates.filter(({ status }) => status === "barred").map(({ id }) => id),
    permille: coverage.permille,
    notLoaded: coverage.notLoaded,
    partial: coverage.byType.filter(({ state }) => state === "partial").map(({ type }) => type),
    missing: coverage.missing.map(({ fact }) => fact),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
