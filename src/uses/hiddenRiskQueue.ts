import { compareText, type Localized } from "../kernel/index.js";
import type { Finding, Portrait } from "../result/index.js";
import { requireAlike } from "./requireAlike.js";

/** Matters to look into, the weightiest first. LAW: of matters, never of people: a person has no place in the order. */
export interface HiddenRiskQueue {
  readonly use: "hidden-risk-queue";
  /** `null` where no portrait was given. */
  readonly asOf: string | null;
  readonly audience: string | null;
  readonly matters: readonly {
    /** From 1; matters of one value and severity follow by rule and finding. */
    readonly place: number;
    readonly finding: string;
    readonly rule: string;
    readonly title: Localized;
    readonly category: string;
    readonly severity: number;
    /** Milli-points. */
    readonly value: number;
    readonly eventDate: string | null;
    readonly message: Localized;
    readonly action: Localized;
    readonly owner: Localized;
    /** Posts, units and people whose portraits show it, by kind and id. */
    readonly subjects: readonly { readonly kind: string; readonly id: string }[];
  }[];
  /** How many matters of each rule, by rule. */
  readonly byRule: readonly { readonly rule: string; readonly title: Localized; readonly matters: number }[];
  /** How many matters in the portrait of each post and unit, by kind and id. */
  readonly byPlace: readonly { readonly kind: string; readonly id: string; readonly matters: number }[];
  /** Rules that could not run or decide, with the number of portraits and what they lack, by rule. */
  readonly notComputable: readonly {
    readonly rule: string;
    readonly title: Localized;
    readonly portraits: number;
    readonly missing: readonly string[];
  }[];
}

type Subject = HiddenRiskQueue["matters"][number]["subjects"][number];
interface Matter {
  readonly finding: Finding;
  readonly subjects: Subject[];
}

/**
 * The detections that nobody has reviewed, over any number of portraits: what to look into first, and what could not be
 * computed. One matter in the portraits of a cadre and of a post is one matter. The order of the portraits plays no part.
 * @example
 * hiddenRiskQueue([]).matters //=> []
 */
export function hiddenRiskQueue(portraits: readonly Portrait[]): HiddenRiskQueue {
  requireAlike(portraits);
  const matters = [...mattersIn(portraits).values()].sort(
    (a, b) =>
      b.finding.value - a.finding.value ||
      b.finding.severity - a.finding.severity ||
      compareText(a.finding.rule, b.finding.rule) ||
      compareText(a.finding.id, b.finding.id) ||
      compareText(a.subjects[0]?.id ?? "", b.subjects[0]?.id ?? ""),
  );
  return {
    use: "hidden-risk-queue",
    asOf: portraits[0]?.asOf ?? null,
    audience: portraits[0]?.audience ?? null,
    matters: matters.map(({ finding, subjects }, index) => ({
      place: index + 1,
      finding: finding.id,
      rule: finding.rule,
      title: finding.title,
      category: finding.category,
      severity: finding.severity,
      value: finding.value,
      eventDate: finding.eventDate,
      message: finding.message,
      action: finding.action.title,
      owner: finding.owner.title,
      subjects: [...subjects].sort(bySubject),
    })),
    byRule: byRule(matters),
    byPlace: byPlace(matters),
    notComputable: notComputable(portraits),
  };
}

/** Whether nobody has looked at a finding that only matching or statistics has brought up. */
export function isUnreviewed({ standing, review }: Finding): boolean {
  return standing === "detected" && review === undefined;
}

function mattersIn(portraits: readonly Portrait[]): ReadonlyMap<string, Matter> {
  const found = new Map<string, Matter>();
  for (const { subject, findings, sameIncident } of portraits)
    for (const finding of [...findings, ...sameIncident]) {
      if (!isUnreviewed(finding)) continue;
      const at = { kind: subject.kind, id: subject.id };
      // Only a record's id means the same in every portrait: groups and periods of two subjects are two matters.
      const key = finding.item.kind === "record" ? finding.id : `${finding.id} ${at.kind} ${at.id}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { finding, subjects: [at] });
      else {
        known.subjects.push(at);
        if (weighsMore(finding, known.finding)) found.set(key, { finding, subjects: known.subjects });
      }
    }
  return found;
}

/** BECAUSE: a post weighs by its own factor, so one matter may have several values; the largest counts, whatever the order. */
function weighsMore(a: Finding, b: Finding): boolean {
  if (a.value !== b.value) return a.value > b.value;
  if (a.severity !== b.severity) return a.severity > b.severity;
  return compareText(a.message.en, b.message.en) > 0;
}

function byRule(matters: readonly Matter[]): HiddenRiskQueue["byRule"] {
  const counts = new Map<string, HiddenRiskQueue["byRule"][number]>();
  for (const { finding } of matters) {
    const { rule, title } = finding;
    counts.set(rule, { rule, title, matters: (counts.get(rule)?.matters ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => compareText(a.rule, b.rule));
}

/** LAW: posts and units have counts; people have none, so that no order of persons can be made of it. */
function byPlace(matters: readonly Matter[]): HiddenRiskQueue["byPlace"] {
  const counts = new Map<string, HiddenRiskQueue["byPlace"][number]>();
  for (const { kind, id } of matters.flatMap(({ subjects }) => subjects)) {
    if (kind === "cadre") continue;
    const key = `${kind} ${id}`;
    counts.set(key, { kind, id, matters: (counts.get(key)?.matters ?? 0) + 1 });
  }
  return [...counts.values()].sort(bySubject);
}

function notComputable(portraits: readonly Portrait[]): HiddenRiskQueue["notComputable"] {
  const open = new Map<
    string,
    { readonly title: Portrait["gradeTitle"]; portraits: number; readonly missing: Set<string> }
  >();
  for (const { unknown } of portraits) {
    const counted = new Set<string>();
    for (const { rule, title, missing } of unknown) {
      const known = open.get(rule) ?? { title, portraits: 0, missing: new Set<string>() };
      if (!counted.has(rule)) known.portraits += 1;
      counted.add(rule);
      for (const fact of missing) known.missing.add(fact);
      open.set(rule, known);
    }
  }
  return [...open]
    .map(([rule, { title, portraits: count, missing }]) => ({
      rule,
      title,
      portraits: count,
      missing: [...missing].sort(compareText),
    }))
    .sort((a, b) => compareText(a.rule, b.rule));
}

function bySubject(a: Subject, b: Subject): number {
  return compareText(a.kind, b.kind) || compareText(a.id, b.id);
}
