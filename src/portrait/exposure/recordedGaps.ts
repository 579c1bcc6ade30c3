import { compareText } from "../../kernel/index.js";
import { dateIn, playing, type RoleFacts, type View, type ViewRecord } from "../../model/index.js";
import type { RecordedGap } from "../../result/index.js";
import { given, readerOfRecord } from "./shown.js";

/** The gaps that somebody wrote down, and how far each repair is on the day of the view. */
export function recordedGaps(view: View): readonly RecordedGap[] {
  const gaps = playing(view.model, "loophole").flatMap(({ definition, facts }) =>
    view.scope.ownRecords(definition.type).map((record): RecordedGap => {
      const read = readerOfRecord(view, record, new Set());
      return {
        record: record.id,
        ...given("post", read.text(facts.post)),
        ...given("control", read.coded(facts.control)),
        ...given("finding", read.text(facts.finding)),
        ...given("repair", read.text(facts.repair)),
        ...given("due", read.day(facts.due)),
        status: statusOf(view, record, facts),
      };
    }),
  );
  return gaps.sort((a, b) => compareText(a.record, b.record));
}

function statusOf(view: View, record: ViewRecord, facts: RoleFacts["loophole"]): RecordedGap["status"] {
  const day = (name: string) => dateIn(view.scope.fact(record, name));
  const [verified, repaired, due] = [day(facts.verifiedOn), day(facts.repairedOn), day(facts.due)];
  if (verified && verified.last <= view.asOf) return "verified";
  if (repaired && repaired.last <= view.asOf) return verified === undefined ? "unknown" : "repaired";
  if (verified === undefined || repaired === undefined || !due) return "unknown";
  if (due.last < view.asOf) return "overdue";
  return due.first >= view.asOf ? "open" : "unknown";
}
