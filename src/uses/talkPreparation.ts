import { compareText, IntegrityError, type Localized } from "../kernel/index.js";
import type { Finding, Portrait } from "../result/index.js";
import { isUnreviewed } from "./hiddenRiskQueue.js";

const withheldReasons = ["unreviewed", "not-open"] as const;

/** What to raise with a person, in which order, with which questions, and how much may not be raised. */
export interface TalkPreparation {
  readonly use: "talk-preparation";
  readonly subject: { readonly kind: string; readonly id: string; readonly title: Localized };
  readonly asOf: string;
  /** What speaks for the person: where the talk begins. */
  readonly acknowledge: readonly { readonly rule: string; readonly title: Localized; readonly message: Localized }[];
  /** Established open matters that the person may be told of, the gravest first. */
  readonly raise: readonly {
    readonly place: number;
    readonly finding: string;
    readonly rule: string;
    readonly title: Localized;
    readonly severity: number;
    readonly message: Localized;
    readonly why: Localized;
    readonly question: Localized;
    readonly action: Localized;
  }[];
  /** Deadlines ahead, the nearest first: to remind of. */
  readonly remind: readonly { readonly by: string | null; readonly title: Localized; readonly message: Localized }[];
  /** How much the portrait holds that is not raised, and why. LAW: counts alone, so that a page left on a table tells nothing. */
  readonly withheld: readonly { readonly reason: (typeof withheldReasons)[number]; readonly matters: number }[];
}

/**
 * What to raise with a person, from the matters that are open. `shown` is the same person's portrait for the audience `subject`:
 * only what stands in it may be raised. A portrait for `dic` holds complaints and cases, so it is refused without; those for
 * `compliance` and `organisation` hold of the person's own records what the person may see, detections aside.
 * Detections that nobody has reviewed are never raised, nor what they were measured against.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && talkPreparation(compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "compliance" })).raise //=> []
 */
export function talkPreparation(portrait: Portrait, shown?: Portrait): TalkPreparation {
  const { subject, asOf, audience } = portrait;
  if (shown !== undefined) requireSame(portrait, shown);
  else if (audience === "dic")
    throw new IntegrityError(
      "subject-portrait-required",
      'give the portrait for the audience "subject" beside the one for "dic": only what stands in it may be raised with the person',
      { audience },
    );
  const open = shown ?? portrait;
  const told = new Set([...open.findings, ...open.sameIncident].map(({ id }) => id));
  const spoken = new Set(open.positives.map(({ id }) => id));
  const reminded = new Set(open.reminders.map(({ finding }) => finding));
  const isOpen = (one: Finding): boolean => isUnreviewed(one) || !one.established;
  const unreviewed = [...portrait.findings, ...portrait.sameIncident].filter(isOpen);
  // What belongs to an incident that is raised anyway is not raised a second time.
  const established = portrait.findings.filter((one) => !isOpen(one));
  const raised = established.filter(({ id }) => told.has(id)).sort(gravestFirst);
  return {
    use: "talk-preparation",
    subject,
    asOf,
    acknowledge: portrait.positives
      .filter(({ id }) => spoken.has(id))
      .map(({ rule, title, message }) => ({ rule, title, message })),
    raise: raised.map(({ id, rule, title, severity, message, why, action }, index) => ({
      place: index + 1,
      finding: id,
      rule,
      title,
      severity,
      message,
      why,
      question: questionOf(title),
      action: action.title,
    })),
    remind: portrait.reminders
      .filter(({ finding }) => reminded.has(finding))
      .map(({ by, title, message }) => ({ by, title, message })),
    withheld: [
      { reason: "unreviewed" as const, matters: unreviewed.length },
      { reason: "not-open" as const, matters: established.length - raised.length },
    ].filter(({ matters: count }) => count > 0),
  };
}

function requireSame(portrait: Portrait, shown: Portrait): void {
  const same =
    shown.audience === "subject" &&
    shown.subject.kind === portrait.subject.kind &&
    shown.subject.id === portrait.subject.id &&
    shown.asOf === portrait.asOf &&
    shown.rulebook.hash === portrait.rulebook.hash;
  if (!same)
    throw new IntegrityError(
      "subject-portrait-other",
      'the second portrait is of the same person, day and rulebook, made for the audience "subject"',
      {},
    );
}

function gravestFirst(a: Finding, b: Finding): number {
  return b.severity - a.severity || b.value - a.value || compareText(a.id, b.id);
}

/** Asked of the matter itself; what the rule proposes to do stands beside it, for whoever leads the talk. */
function questionOf(title: Localized): Localized {
  return {
    zh: `就“${title.zh}”：情况是否属实，原因是什么，目前到了哪一步，还有什么需要说明？`,
    en: `On "${title.en}": is it so, how did it come about, where does it stand, and what else is there to say?`,
  };
}
