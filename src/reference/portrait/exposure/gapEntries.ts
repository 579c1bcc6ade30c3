import { compareText } from "../../../kernel/index.js";
import { dateIn, playing, type View } from "../../../model/index.js";
import type { RecordedGap } from "../../../result/index.js";
import { FactsOf } from "./FactsOf.js";

/** Gaps on record with the state of their repair. */
export function gapEntries(view: View): readonly RecordedGap[] {
  const { scope, asOf } = view;
  const entries: RecordedGap[] = [];
  for (const { definition, facts: names } of playing(view.model, "loophole"))
    for (const record of scope.ownRecords(definition.type)) {
      const { post, control, finding, repair, due } = names;
      const verified = dateIn(scope.fact(record, names.verifiedOn));
      const repaired = dateIn(scope.fact(record, names.repairedOn));
      const by = dateIn(scope.fact(record, due));
      let status: RecordedGap["status"] = "unknown";
      if (verified && verified.last <= asOf) status = "verified";
      else if (verified !== undefined && repaired && repaired.last <= asOf) status = "repaired";
      else if (verified !== undefined && repaired !== undefined && by && by.first >= asOf) status = "open";
      else if (verified !== undefined && repaired !== undefined && by && by.last < asOf) status = "overdue";
      const facts = new FactsOf(view, record, new Set()).plain({ post, control, finding, repair, due });
      entries.push({ record: record.id, ...facts, status });
    }
  return entries.sort((a, b) => compareText(a.record, b.record));
}
