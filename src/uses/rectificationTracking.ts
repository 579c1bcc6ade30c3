import { compareText, type Localized } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import { requireAlike } from "./requireAlike.js";

export const rectificationStates = ["falsely-closed", "overdue", "open"] as const;
export type RectificationState = (typeof rectificationStates)[number];

/** Which findings speak of rectification, as a rulebook says it: the first row that names the rule or its action. */
export interface RectificationTable {
  readonly rows: readonly {
    readonly state: RectificationState;
    readonly rules?: readonly string[];
    readonly actions?: readonly string[];
  }[];
}

/** What is to be put right: falsely closed, overdue, open, by whom and since when. */
export interface RectificationTracking {
  readonly use: "rectification-tracking";
  readonly asOf: string | null;
  readonly audience: string | null;
  readonly items: readonly {
    readonly state: RectificationState;
    readonly finding: string;
    readonly rule: string;
    readonly title: Localized;
    readonly message: Localized;
    /** The department that follows it up. */
    readonly owner: { readonly id: string; readonly title: Localized } | null;
    /** Posts, units and people whose portraits show it. */
    readonly responsible: readonly { readonly kind: string; readonly id: string }[];
    readonly since: string | null;
    /** Of a deadline that is still ahead. */
    readonly by: string | null;
  }[];
  readonly counts: Readonly<Record<RectificationState, number>>;
}

type Item = RectificationTracking["items"][number];
type Responsible = Item["responsible"][number];

/**
 * What is to be put right over any number of portraits, by state and the department that follows it up. Which rules speak of
 * rectification is a table, as `rulebook.uses.rectification` holds it. One matter in several portraits is one item.
 * @example
 * rectificationTracking([], { rows: [] }).counts //=> { "falsely-closed": 0, overdue: 0, open: 0 }
 */
export function rectificationTracking(
  portraits: readonly Portrait[],
  table: RectificationTable,
): RectificationTracking {
  requireAlike(portraits);
  const items = new Map<string, Item>();
  // Only a record's id means the same in every portrait: groups and periods of two subjects are two items.
  const note = (item: Omit<Item, "responsible">, { kind, id }: Responsible, shared: boolean): void => {
    const key = shared ? item.finding : `${item.finding} ${kind} ${id}`;
    const known = items.get(key);
    items.set(key, { ...(known ?? item), responsible: [...(known?.responsible ?? []), { kind, id }] });
  };
  for (const { subject, findings, sameIncident, reminders } of portraits) {
    for (const { id, rule, title, message, owner, action, eventDate, item } of [...findings, ...sameIncident]) {
      const state = stateOf(rule, action.id, table);
      if (state !== undefined)
        note(
          { state, finding: id, rule, title, message, owner, since: eventDate, by: null },
          subject,
          item.kind === "record",
        );
    }
    // A deadline ahead is open, whatever its rule says once it is missed; a notice may outlast its date.
    for (const { finding, rule, title, message, action, by, daysLeft } of reminders)
      if (by !== null && stateOf(rule, action.id, table) !== undefined)
        note(
          {
            state: daysLeft !== null && daysLeft < 0 ? "overdue" : "open",
            finding,
            rule,
            title,
            message,
            owner: null,
            since: null,
            by,
          },
          subject,
          false,
        );
  }
  const listed = [...items.values()]
    .map((item) => ({ ...item, responsible: [...item.responsible].sort(bySubject) }))
    .sort(inOrder);
  const count = (state: RectificationState): number => listed.filter((item) => item.state === state).length;
  return {
    use: "rectification-tracking",
    asOf: portraits[0]?.asOf ?? null,
    audience: portraits[0]?.audience ?? null,
    items: listed,
    counts: { "falsely-closed": count("falsely-closed"), overdue: count("overdue"), open: count("open") },
  };
}

function stateOf(rule: string, action: string, { rows }: RectificationTable): RectificationState | undefined {
  return rows.find(({ rules, actions }) => rules?.includes(rule) === true || actions?.includes(action) === true)?.state;
}

function inOrder(a: Item, b: Item): number {
  return (
    rectificationStates.indexOf(a.state) - rectificationStates.indexOf(b.state) ||
    compareText(a.owner?.id ?? "", b.owner?.id ?? "") ||
    compareText(a.by ?? a.since ?? "", b.by ?? b.since ?? "") ||
    compareText(a.finding, b.finding) ||
    compareText(a.responsible[0]?.id ?? "", b.responsible[0]?.id ?? "")
  );
}

function bySubject(a: Responsible, b: Responsible): number {
  return compareText(a.kind, b.kind) || compareText(a.id, b.id);
}
