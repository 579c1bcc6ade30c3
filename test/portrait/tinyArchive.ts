import { formatDiagnostic } from "../../src/kernel/index.js";
import { type Archive, type ArchiveInput, archiveFrom } from "../../src/model/index.js";
import { parseRulebook, type Rulebook } from "../../src/rulebook/index.js";
import { tinyModel } from "./tinyModel.js";
import { tinyRules } from "./tinyRules.js";

type Loose = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** The rulebook, or an error that shows what is wrong with it. */
export function tinyRulebook(files: Readonly<Record<string, string>> = tinyRules): Rulebook {
  const { rulebook, diagnostics } = parseRulebook(files, tinyModel);
  if (rulebook === undefined)
    throw new Error(diagnostics.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n"));
  return rulebook;
}

/** An archive of one person; a record that states no day of recording was recorded on the day it happened. */
export function tinyArchive(records: readonly Loose[], loaded: unknown = "all"): Archive<typeof tinyModel> {
  const complete = records.map((record) => ({
    personId: "P-1",
    verification: "documented",
    recordedOn: record["occurredOn"] ?? record["effectiveFrom"],
    ...record,
  }));
  const input = {
    format: "integrity-archive/1",
    subject: { kind: "person", id: "P-1", senior: true },
    records: complete,
    loaded,
  };
  const { archive, diagnostics } = archiveFrom(input as unknown as ArchiveInput<typeof tinyModel>, tinyModel);
  if (archive === undefined || diagnostics.length > 0)
    throw new Error(diagnostics.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n"));
  return archive;
}

/** One of everything: a scored present, an approved and a returned one, a penalty, a strong signal, a letter, a cleared incident. */
export const everything: readonly Loose[] = [
  { type: "present", id: "R-1", occurredOn: "2025-03-15", outcome: "kept" },
  { type: "present", id: "R-2", occurredOn: "2025-04-01", outcome: "approved" },
  { type: "present", id: "R-3", occurredOn: "2025-04-02", outcome: "returned" },
  { type: "present", id: "R-4", occurredOn: "2025-05-01" },
  { type: "present", id: "R-5", occurredOn: "2024-01-10", outcome: "kept", incidentId: "INC-9" },
  { type: "present", id: "R-6", occurredOn: "2022-01-10", outcome: "kept" },
  { type: "present", id: "R-7", occurredOn: "2024-02-10", outcome: "kept", incidentId: "INC-1" },
  {
    type: "penalty",
    id: "S-1",
    effectiveFrom: "2024-02-10",
    endsOn: "2025-08-10",
    governs: true,
    incidentId: "INC-1",
    verification: "adjudicated",
  },
  { type: "signal", id: "G-1", occurredOn: "2025-06-01", strong: true, verification: "detected" },
  { type: "letter", id: "L-1", occurredOn: "2025-06-02" },
  { type: "clearance", id: "C-1", occurredOn: "2025-02-01", incidentId: "INC-9" },
];
