import { periodAt } from "../calendar/index.js";
import type { OutcomeItem } from "../result/index.js";
import type { Each } from "../rulebook/index.js";
import type { Names } from "./compile/Names.js";
import type { Frame } from "./Frame.js";
import { keyOfGroup } from "./groupKeys.js";
import { compileGroups } from "./groups.js";
import { compileRoster } from "./measure/compileRoster.js";

/** Puts one item after another into the frame. */
export type ForEachItem = (frame: Frame, visit: () => void) => void;

/** How a rule walks over a view; `keepsPassed`: some measure looks at all that passed a group's filter. */
export function compileItems(each: Each, names: Names, keepsPassed: boolean): ForEachItem {
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
      const { as, types } = each;
      const roster = compileRoster({ as, types, own: true }, names, names, 0);
      return (frame, visit) => {
        for (const { record } of roster.read(frame).members) {
          frame.records[0] = record;
          visit();
        }
        frame.records[0] = undefined;
      };
    }
    case "group":
      return compileGroups(each, names, keepsPassed);
  }
}

/** What the frame's item is called. */
export function itemOf(frame: Frame, each: Each): OutcomeItem {
  const { view } = frame;
  if (each.kind === "record") {
    const record = frame.records[0];
    const nature = view.model.records.get(record?.type ?? "")?.nature.kind;
    const { id: key = "", type = "" } = record ?? {};
    return nature === undefined ? { kind: "record", key, type } : { kind: "record", key, type, nature };
  }
  if (each.kind === "group") {
    const { group } = frame;
    return { kind: "group", key: group === undefined ? "" : keyOfGroup(group, each.by), type: each.type };
  }
  if (each.kind === "calendar") return { kind: "period", key: frame.period?.key ?? "" };
  return { kind: "subject", key: view.subject.id };
}
