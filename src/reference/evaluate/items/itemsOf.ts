import type { OutcomeItem } from "../../../result/index.js";
import { calendarPeriod } from "../days/calendarPeriod.js";
import { isReadable } from "../measures/membership.js";
import type { Hearing, Item } from "../reading/Sight.js";
import { groupsOf } from "./groupsOf.js";

/** What a rule is applied to in a view, one after the other. */
export function itemsOf(hearing: Hearing): readonly Item[] {
  const { rule, scope, view } = hearing;
  const { each } = rule;
  switch (each.kind) {
    case "subject":
      return [{}];
    case "calendar":
      return [{ period: calendarPeriod(each.period.unit, each.period.back, view.asOf) }];
    case "record":
      return each.types
        .flatMap((type) => scope.ownRecords(type))
        .filter((record) => isReadable(record, hearing) !== "false")
        .map((record) => ({ record }));
    case "group":
      return groupsOf(each, hearing).map((group) => ({ group }));
  }
}

/** How an outcome names its item. */
export function nameOf(item: Item, { rule, model, view }: Hearing): OutcomeItem {
  const { record, group, period } = item;
  if (record !== undefined) {
    const nature = model.records.get(record.type)?.nature.kind;
    return { kind: "record", key: record.id, type: record.type, ...(nature === undefined ? {} : { nature }) };
  }
  if (group !== undefined && rule.each.kind === "group") return { kind: "group", key: group.key, type: rule.each.type };
  return period === undefined ? { kind: "subject", key: view.subject.id } : { kind: "period", key: period.key };
}
