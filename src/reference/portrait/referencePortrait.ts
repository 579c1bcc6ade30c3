import { formatDay, type Localized, type Sha256 } from "../../kernel/index.js";
import type { Archive, Model } from "../../model/index.js";
import { insufficientData, type Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { counterfactualEntries } from "./counterfactualEntries.js";
import { coverageEntry } from "./coverageEntry.js";
import type { Evaluate } from "./Evaluate.js";
import { exposureEntry } from "./exposure/exposureEntry.js";
import { findingEntry } from "./findingEntry.js";
import { gateEntries } from "./gateEntries.js";
import { membersEntry } from "./membersEntry.js";
import { opinionEntry } from "./opinionEntry.js";
import { outcomeEntries } from "./outcomeEntries.js";
import { outlookEntries } from "./outlookEntries.js";
import type { Reading } from "./Reading.js";
import type { ReferenceOptions } from "./ReferenceOptions.js";
import { readDay } from "./readDay.js";
import { reasonEntries } from "./reasonEntries.js";
import { timelineEntries } from "./timelineEntries.js";
import { titleFrom } from "./titleFrom.js";

/** The whole portrait of an archive by the second road: what is shared with the first is the view and its hash. */
export async function referencePortrait<R extends string>(
  archive: Archive,
  model: Model,
  rulebook: Rulebook<R>,
  options: ReferenceOptions,
  evaluate: Evaluate<R>,
  sha256?: Sha256,
): Promise<Portrait<R>> {
  const readOn = (asOf: number): Promise<Reading<R>> =>
    readDay(archive, model, rulebook, { ...options, asOf, sha256 }, evaluate);
  const reading = await readOn(options.asOf);
  let portrait = writePortrait(reading, options.include);
  if (options.include.includes("outlook")) portrait = { ...portrait, outlook: await outlookEntries(reading, readOn) };
  if (options.include.includes("counterfactual"))
    portrait = { ...portrait, counterfactual: counterfactualEntries(reading) };
  if (options.include.includes("exposure")) portrait = { ...portrait, exposure: exposureEntry(reading) };
  if (options.members !== undefined) {
    const { portraits, threshold } = options.members;
    portrait = {
      ...portrait,
      members: membersEntry(reading.view, rulebook, portrait.findings, portraits, threshold, sha256),
    };
  }
  if (options.include.includes("opinion")) portrait = { ...portrait, ...opinionEntry(reading, portrait) };
  return portrait;
}

function writePortrait<R extends string>(reading: Reading<R>, include: ReferenceOptions["include"]): Portrait<R> {
  const { view, rulebook, account, shadow } = reading;
  const { kind, id } = view.subject;
  const { id: book, version, hash, reviewedOn, overlay, scoring } = rulebook;
  return {
    format: "integrity-portrait/1",
    subject: { kind, id, title: view.model.subjects.get(kind)?.title ?? { zh: kind, en: kind } },
    asOf: formatDay(view.asOf),
    knownAt: formatDay(view.knownAt),
    audience: view.audience,
    include,
    rulebook: { id: book, version, hash, reviewedOn: formatDay(reviewedOn), ...(overlay && { overlay }) },
    archiveHash: view.hash,
    semantics: 1,
    grade: account.grade,
    ...gradeTexts(reading),
    score: account.score,
    points: account.points,
    established: account.established,
    interval: account.interval,
    ledger: account.ledger,
    reasons: reasonEntries(reading),
    findings: account.heads.map((one) => findingEntry(one, rulebook)),
    sameIncident: account.sameIncident.map((one) => findingEntry(one, rulebook)),
    ...outcomeEntries(reading),
    gates: gateEntries(reading),
    dimensions: account.dimensions.map(({ id: dimension, points, health }) => ({
      ...titleFrom(scoring.dimensions, dimension),
      points,
      health,
    })),
    coverage: coverageEntry(reading),
    shadow: shadow.map((one) => findingEntry(one, rulebook)),
    timeline: timelineEntries(view),
    decisionSupportOnly: true,
  };
}

/** Title of the grade and what follows from it; without a grade, what follows from the least it can be. */
function gradeTexts({ account, rulebook }: Reading): { readonly gradeTitle: Localized; readonly followUp: Localized } {
  const { grade, interval } = account;
  const withheld = grade === insufficientData;
  const least = withheld ? interval.low.grade : grade;
  const row = rulebook.scoring.grades.find((one) => one.grade === least);
  const title = row?.title ?? { zh: least, en: least };
  const followUp = row?.followUp ?? { zh: least, en: least };
  if (!withheld) return { gradeTitle: title, followUp };
  return {
    gradeTitle: { zh: "资料不足，不作评级", en: "insufficient data, no grade" },
    followUp: {
      zh: `先补齐所缺资料再行评估；在此之前按 ${least} 级办理：${followUp.zh}`,
      en: `complete the missing records and assess again; until then as for grade ${least}: ${followUp.en}`,
    },
  };
}
