import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Audience } from "../../src/index.js";
import type { Finding, Portrait } from "../../src/result/index.js";
import { archiveOf, assess, readDossier } from "../dossiers/standardRules.js";

const asOf = "2025-06-30";
export const dossierNames = ["c-0001", "c-0002", "c-0003"] as const;

export function portraitsFor(audience: Audience): readonly Portrait[] {
  return dossierNames.map((name) => assess(archiveOf(readDossier(name)), { asOf, audience }));
}

/** The sample branch of the examples: cadres, posts and units. */
export function branchFor(audience: Audience): readonly Portrait[] {
  const file = fileURLToPath(new URL("../../examples/archives/branch.ndjson", import.meta.url));
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => assess(archiveOf(line), { asOf, audience }));
}

/** Findings of a portrait, of one incident with another or not. */
export function mattersOf({ findings, sameIncident }: Portrait): readonly Finding[] {
  return [...findings, ...sameIncident];
}
