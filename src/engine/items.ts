import { periodAt } from "../calendar/index.js";
import type { ViewRecord } from "../model/index.js";
import type { OutcomeItem } from "../result/index.js";
import type { Each } from "../rulebook/index.js";
import { compileCondition } from "./compile/compileCondition.js";
import { compileFact } from "./compile/compileFact.js";
import { type Names, withRecord } from "./compile/Names.js";
import { showValue } from "./explain/showValue.js";
import type { Frame, Group, Member } from "./Frame.js";
import { compileWindow, readable } from "./measure/membership.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "./truth.js";
import type { Value } from "./Value.js";

/** Puts one item after another into the frame. */
export type ForEachItem = (frame: Frame, visit: () => void) => void;

/** How a rule walks over a view. */
export function compileItems(each: Each, names: Names): ForEachItem {
  switch (each.kind) {
    case "subject":
      return (_, visit) => visit();
    case "calendar": {
      const { unit, back } = each.period;
      return (frame, visit) => {
        frame.period = periodAt(unit, back, frame.asOf);
        visit();
        frame.period = undefined;
      };
    }
    case "record": {
      const { types } = each;
      const { verification } = names.rulebook.scoring;
      return (frame, visit) => {
        for (const type of types) {
          for (const record of frame.scope.ownRecords(type)) {
            if (readable(record, frame.scoring, verification) === FALSE) continue;
            frame.records[0] = record;
            visit();
          }
        }
        frame.records[0] = undefined;
      };
    }
    case "group":
      return compileGroups(each, names);
  }
}

/** What the frame's item is called. */
export function itemOf(frame: Frame, each: Each): OutcomeItem {
  const { view } = frame;
  if (each.kind === "record") {
    const record = frame.records[0];
    const nature = view.model.records.get(record?.type ?? "")?.nature.kind;
    return { kind: "record", key: record?.id ?? "", type: record?.type ?? "", ...(nature === undefined ? {} : { nature }) };
  }
  if (each.kind === "group") return { kind: "group", key: frame.group?.key ?? "", type: each.type };
  if (each.kind === "calendar") return { kind: "period", key: frame.period?.key ?? "" };
  return { kind: "subject", key: view.subject.id };
}

function compileGroups(each: Extract<Each, { kind: "group" }>, outer: Names): ForEachItem {
  // While records are sorted into groups, the group's name means one record.
  const names = withRecord({ ...outer, group: undefined }, each.as, 0);
  const where = each.where === undefined ? undefined : compileCondition(each.where, names);
  const definition = outer.model.records.get(each.type);
  const day = definition === undefined ? "occurredOn" : definition.nature.kind === "event" ? definition.nature.on : definition.nature.from;
  const window = each.within === undefined ? undefined : compileWindow({ window: { within: each.within } }, outer);
  const keys = each.by.map((fact) => ({ fact, read: compileFact(fact, names) }));
  const { verification } = outer.rulebook.scoring;

  const truthOfMember = (frame: Frame, record: ViewRecord): Truth => {
    let truth = readable(record, frame.scoring, verification);
    if (truth !== FALSE && record.presence === "possible") truth = UNKNOWN;
    // BECAUSE: a stored or derived value is a value.
    if (truth !== FALSE && window !== undefined) truth = both(truth, window(frame, frame.scope.fact(record, day) as Value));
    return truth !== FALSE && where !== undefined ? both(truth, where(frame)) : truth;
  };

  return (frame, visit) => {
    const groups = new Map<string, { values: Record<string, Value>; members: Member[] }>();
    const anywhere: Member[] = [];
    const passed: Member[] = [];
    for (const record of frame.scope.ownRecords(each.type)) {
      frame.records[0] = record;
      const truth = truthOfMember(frame, record);
      if (truth === FALSE) continue;
      passed.push({ record, truth });
      const values = keys.map(({ read }) => read(frame));
      if (values.includes(null)) continue;
      if (values.includes(undefined)) {
        anywhere.push({ record, truth: UNKNOWN });
        continue;
      }
      const key = keys.map(({ fact }, index) => escapeKey(showValue(values[index], fact.type, undefined).text ?? "")).join("+");
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { values: Object.fromEntries(keys.map(({ fact }, index) => ["field" in fact ? fact.field : fact.name, values[index]])), members: [{ record, truth }] });
      else group.members.push({ record, truth });
    }
    frame.records[0] = undefined;
    frame.passed = passed;
    const all: Group[] = [...groups].map(([key, { values, members }]) => ({ key, values, members: [...members, ...anywhere] }));
    // Records whose key is not known may form a group of their own.
    if (anywhere.length > 0) all.push({ key: "?", values: {}, members: anywhere });
    for (const group of all) {
      frame.group = group;
      visit();
    }
    frame.group = undefined;
    frame.passed = [];
  };
}

function escapeKey(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("+", "%2B");
}

/** Whether the group under test certainly exists: one member at least is certain. */
export function groupIsCertain(group: Group | undefined): boolean {
  return group?.members.some(({ truth }) => truth === TRUE) === true;
}
