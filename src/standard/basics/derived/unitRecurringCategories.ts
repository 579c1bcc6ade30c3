import { addMonths } from "../../../calendar/index.js";
import { type DerivedScope, dateIn, defineDerived, type ViewRecord } from "../../../model/index.js";
import { auditFinding } from "../../duty/auditFinding.js";
import { controlFinding } from "../../duty/controlFinding.js";
import { unit } from "../unit.js";

/**
 * How many categories of problems were confirmed in the unit in each of the last two years up to the day of assessment. Unknown
 * where a finding of unknown day, category or standing would change the number.
 */
export const unitRecurringCategories = defineDerived(unit, "recurringCategories", {
  type: { scalar: "integer", list: false },
  title: { zh: "连年发生的问题类别数", en: "Categories that recur in successive years" },
  compute: ({ id }, scope) => {
    if (scope.subject.id !== id) return undefined;
    const findings = [auditFinding.type, controlFinding.type].flatMap((type) => scope.ownRecords(type));
    const certain = recurring(findings.flatMap((one) => placeOf(one, scope, true)));
    const possible = recurring(findings.flatMap((one) => placeOf(one, scope, false)));
    const unknownCategory = findings.some((one) => one.fields["category"] === undefined && mayCount(one));
    const complete = [auditFinding.type, controlFinding.type].every((type) => scope.completeness(type) === "complete");
    return complete && !unknownCategory && certain === possible ? certain : undefined;
  },
});

interface Place {
  readonly category: string;
  /** 0: in the last year; 1: in the one before. */
  readonly year: 0 | 1;
}

function recurring(places: readonly Place[]): number {
  const years = new Map<string, Set<number>>();
  for (const { category, year } of places) years.set(category, (years.get(category) ?? new Set()).add(year));
  return [...years.values()].filter(({ size }) => size === 2).length;
}

/** The years in which a finding counts for certain, or may count. */
function placeOf(record: ViewRecord, scope: DerivedScope, certainly: boolean): readonly Place[] {
  const { category, occurredOn } = record.fields;
  if (typeof category !== "string" || !(certainly ? counts(record) : mayCount(record))) return [];
  const day = dateIn(occurredOn);
  if (day === null || (certainly && day === undefined)) return [];
  const { first, last } = day ?? { first: Number.MIN_SAFE_INTEGER, last: scope.asOf };
  return ([0, 1] as const).flatMap((year) => {
    const after = addMonths(scope.asOf, -12 * (year + 1));
    const upTo = addMonths(scope.asOf, -12 * year);
    const inside = certainly ? first > after && last <= upTo : first <= upTo && last > after;
    return inside ? [{ category, year }] : [];
  });
}

/** Only an inspection finding says apart from its standing whether it is confirmed. */
function counts({ type, fields, presence }: ViewRecord): boolean {
  const confirmed = type !== controlFinding.type || fields["confirmed"] === true;
  return presence === "certain" && fields["verification"] === "adjudicated" && confirmed;
}

function mayCount({ type, fields }: ViewRecord): boolean {
  const { verification, confirmed } = fields;
  if (verification !== undefined && verification !== "adjudicated") return false;
  return type !== controlFinding.type || confirmed === true || confirmed === undefined;
}
