import {
  type Archive,
  type ArchiveInput,
  type AssessOptions,
  archiveFrom,
  compileRulebook,
  explain,
  formatDiagnostic,
  type Portrait,
  parseRulebook,
  type Rulebook,
  serialisePortrait,
} from "../../src/index.js";
import type { RawArchive } from "./generateArchive.js";
import { type TestModel, testModel } from "./testModel.js";

export type Files = Readonly<Record<string, string>>;
export const today = "2025-06-30";
export const dic: AssessOptions = { asOf: today, audience: "dic" };

/** The rulebook of these files; generated ones are valid, so anything else is a fault of the generator. */
export function rulebookOf(files: Files): Rulebook {
  const key = JSON.stringify(files);
  const known = recent.get(key) ?? read(files);
  if (recent.size > 20) recent.clear();
  recent.set(key, known);
  return known;
}

/** Reading is the dearest step; the cases of one law mostly share a rulebook. */
const recent = new Map<string, Rulebook>();

function read(files: Files): Rulebook {
  const { rulebook, diagnostics } = parseRulebook(files, testModel);
  if (rulebook === undefined)
    throw new Error(
      [...diagnostics.map((one) => formatDiagnostic(one, { lang: "en" })), JSON.stringify(files, null, 1)].join("\n"),
    );
  return rulebook;
}

export function archiveOf(raw: RawArchive): Archive<TestModel> {
  // BECAUSE: generated archives are wilder than the static type allows; reading them is part of the test.
  const { archive, diagnostics } = archiveFrom(raw as unknown as ArchiveInput<TestModel>, testModel);
  if (archive === undefined)
    throw new Error(diagnostics.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n"));
  return archive;
}

export function portraitOf(raw: RawArchive, files: Files, options: AssessOptions = dic): Portrait {
  return compileRulebook(rulebookOf(files), testModel)(archiveOf(raw), options);
}

export function bytesOf(raw: RawArchive, files: Files, options: AssessOptions = dic): string {
  return serialisePortrait(portraitOf(raw, files, options));
}

/** Finding id → outcome, of every rule and every item. */
export function statusesOf(raw: RawArchive, files: Files, options: AssessOptions = dic): ReadonlyMap<string, string> {
  const rulebook = rulebookOf(files);
  const archive = archiveOf(raw);
  const { asOf, audience } = options;
  const statuses = new Map<string, string>();
  for (const { id } of rulebook.rules)
    for (const one of explain(archive, rulebook, testModel, { rule: id, asOf, audience }).items)
      statuses.set(`${id}/${one.item.key}`, one.status);
  return statuses;
}

/** Everything that scoring says, without what names the input. */
export function scoreOf({ points, score, grade, established, interval, gates, ledger }: Portrait): unknown {
  return {
    points,
    score,
    grade,
    established,
    interval,
    ledger,
    gates: gates.map(({ id, status }) => ({ id, status })),
  };
}
