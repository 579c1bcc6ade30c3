import { addMonths } from "../../../calendar/index.js";
import type { CivilDate } from "../../../kernel/index.js";
import { type DerivedScope, dateIn, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { auditFinding } from "../../duty/auditFinding.js";
import type { controlFinding } from "../../duty/controlFinding.js";

export interface RecurringProblems {
  readonly categories: number;
  /** When the newest finding of such a category was made; none recurs: null. */
  readonly newest: CivilDate | null;
}

/** What was confirmed in the unit in each of the last two years; undefined where a finding not fully known would change it. */
export function recurringProblems(scope: DerivedScope): RecurringProblems | undefined {
  const findings = [
    ownerNamed<typeof auditFinding>("auditFinding").type,
    ownerNamed<typeof controlFinding>("controlFinding").type,
  ].flatMap((type) => scope.ownRecords(type));
  const places = findings.flatMap((one) => placeOf(one, scope, true));
  const certain = recurring(places);
  const possible = recurring(findings.flatMap((one) => placeOf(one, scope, false)));
  const unknownCategory = findings.some((one) => one.fields["category"] === undefined && mayCount(one));
  const complete = [
    ownerNamed<typeof auditFinding>("auditFinding").type,
    ownerNamed<typeof controlFinding>("controlFinding").type,
  ].every((type) => scope.completeness(type) === "complete");
  if (!complete || unknownCategory || certain.size !== possible.size) return undefined;
  const days = places.flatMap(({ category, day }) => (certain.has(category) ? [day] : []));
  return { categories: certain.size, newest: newestOf(days) };
}

interface Place {
  readonly category: string;
  /** 0: in the last year; 1: in the one before. */
  readonly year: 0 | 1;
  readonly day: CivilDate;
}

function newestOf(days: readonly CivilDate[]): CivilDate | null {
  if (days.length === 0) return null;
  return { first: Math.max(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) };
}

function recurring(places: readonly Place[]): ReadonlySet<string> {
  const years = new Map<string, Set<number>>();
  for (const { category, year } of places) years.set(category, (years.get(category) ?? new Set()).add(year));
  return new Set([...years].flatMap(([category, { size }]) => (size === 2 ? [category] : [])));
}

/** The years in which a finding counts for certain, or may count. */
function placeOf(record: ViewRecord, scope: DerivedScope, certainly: boolean): readonly Place[] {
  const { category, occurredOn } = record.fields;
  if (typeof category !== "string" || !(certainly ? counts(record) : mayCount(record))) return [];
  const day = dateIn(occurredOn);
  if (day === null || (certainly && day === undefined)) return [];
  const span = day ?? { first: Number.MIN_SAFE_INTEGER, last: scope.asOf };
  const { first, last } = span;
  return ([0, 1] as const).flatMap((year) => {
    const after = addMonths(scope.asOf, -12 * (year + 1));
    const upTo = addMonths(scope.asOf, -12 * year);
    const inside = certainly ? first > after && last <= upTo : first <= upTo && last > after;
    return inside ? [{ category, year, day: span }] : [];
  });
}

/** Only an inspection finding says apart from its standing whether it is confirmed. */
function counts({ type, fields, presence }: ViewRecord): boolean {
  const confirmed = type !== ownerNamed<typeof controlFinding>("controlFinding").type || fields["confirmed"] === true;
  return presence === "certain" && fields["verification"] === "adjudicated" && confirmed;
}

function mayCount({ type, fields }: ViewRecord): boolean {
  const { verification, confirmed } = fields;
  if (verification !== undefined && verification !== "adjudicated") return false;
  return (
    type !== ownerNamed<typeof controlFinding>("controlFinding").type || confirmed === true || confirmed === undefined
  );
}
