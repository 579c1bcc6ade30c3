import type { Portrait } from "../../src/result/index.js";
import { archiveOf, assess, readDossier } from "./standardRules.js";

/** What stands in a calculation by hand, in the words of a portrait. */
export interface HandCalculation {
  readonly points: number;
  readonly score: number;
  readonly grade: string;
  readonly established: number;
  /** Finding, severity, value. */
  readonly findings: readonly (readonly [id: string, severity: number, value: number])[];
  /** Lines of the ledger, the cut included. */
  readonly lines: readonly number[];
  readonly sameIncident: readonly (readonly [id: string, value: number])[];
  readonly excepted: readonly string[];
  readonly lapsed: readonly string[];
  readonly unknown: readonly string[];
  /** Gates that are not free, with the first free day where there is one. */
  readonly gates: Readonly<Record<string, string>>;
  /** Dimensions below 100. */
  readonly health: Readonly<Record<string, number>>;
}

/** Every day on which a further dossier is assessed. */
export const assessments = [
  { dossier: "c-0201", asOf: "2025-06-30" },
  { dossier: "c-0201", asOf: "2025-07-09" },
  { dossier: "c-0201", asOf: "2025-07-10" },
  { dossier: "c-0202", asOf: "2025-06-30" },
  { dossier: "c-0203", asOf: "2025-06-30" },
  { dossier: "c-0203", asOf: "2025-07-20" },
  { dossier: "c-0204", asOf: "2025-06-30" },
  { dossier: "c-0204", asOf: "2025-06-30", knownAt: "2025-05-19" },
  { dossier: "c-0205", asOf: "2025-06-30" },
  { dossier: "p-0206", asOf: "2025-06-30" },
  { dossier: "u-0207", asOf: "2025-06-30" },
] as const;

export type Assessment = { readonly dossier: string; readonly asOf: string; readonly knownAt?: string };

/** The portrait of one assessment; dossier numbers are those of `dic`. */
export function portraitOf({ dossier, ...days }: Assessment): Portrait {
  return assess(archiveOf(readDossier(dossier)), { ...days, audience: "dic" });
}

/** The portrait in the words of a calculation by hand. */
export function calculated(portrait: Portrait): HandCalculation {
  const { points, score, grade, established } = portrait;
  return {
    points,
    score,
    grade,
    established,
    findings: portrait.findings.map(({ id, severity, value }) => [id, severity, value]),
    lines: portrait.ledger.map((line) => line.points),
    sameIncident: portrait.sameIncident.map(({ id, value }) => [id, value]),
    excepted: portrait.excepted.map(({ id }) => id),
    lapsed: portrait.lapsed.map(({ id }) => id),
    unknown: portrait.unknown.map(({ id }) => id),
    gates: Object.fromEntries(
      portrait.gates
        .filter(({ status }) => status !== "free")
        .map(({ id, status, freeFrom }) => [id, freeFrom ? `${status} until ${freeFrom}` : status]),
    ),
    health: Object.fromEntries(
      portrait.dimensions.filter(({ health }) => health < 100).map(({ id, health }) => [id, health]),
    ),
  };
}
