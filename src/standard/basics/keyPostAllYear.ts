import { periodAt } from "../../calendar/index.js";
import { type DerivedScope, dateIn, ownerNamed, type ViewRecord } from "../../model/index.js";
import type { tenure } from "../tenure/tenure.js";
import type { Truth } from "../truth/anyTrue.js";

/** Whether tenures in key posts cover every day of the last closed calendar year. */
export function keyPostAllYear(held: readonly ViewRecord[], scope: DerivedScope): Truth {
  const year = periodAt("year", 1, scope.asOf);
  if (
    covers(
      year,
      held.flatMap((one) => certainSpan(one, scope)),
    )
  )
    return true;
  const possible = covers(
    year,
    held.flatMap((one) => possibleSpan(one, scope)),
  );
  return possible || scope.completeness(ownerNamed<typeof tenure>("tenure").type) !== "complete" ? undefined : false;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function certainSpan(record: ViewRecord, scope: DerivedScope): readonly Span[] {
  const from = dateIn(record.fields["effectiveFrom"]);
  const to = dateIn(record.fields["effectiveTo"]);
  if (record.presence !== "certain" || scope.fact(record, "keyPost") !== true) return [];
  return from === undefined || from === null || to === undefined
    ? []
    : [{ from: from.last, to: to?.first ?? scope.asOf }];
}

function possibleSpan(record: ViewRecord, scope: DerivedScope): readonly Span[] {
  const from = dateIn(record.fields["effectiveFrom"]);
  const to = dateIn(record.fields["effectiveTo"]);
  if (scope.fact(record, "keyPost") === false || from === null) return [];
  return [{ from: from?.first ?? Number.MIN_SAFE_INTEGER, to: to?.last ?? scope.asOf }];
}

function covers({ from, to }: Span, spans: readonly Span[]): boolean {
  let next = from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from <= next) next = Math.max(next, span.to + 1);
  }
  return next > to;
}
