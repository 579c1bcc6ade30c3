/** What of a portrait the outlook watches on one day. */
export interface DayState {
  readonly grade: string;
  readonly points: number;
  readonly gates: readonly { readonly id: string; readonly status: string }[];
}

export interface OutlookEntry extends DayState {
  /** Day number. */
  readonly day: number;
}

/**
 * The days after `today` up to `last` on which grade or gates become others, if nothing new is recorded: each day is
 * assessed, none is skipped (design §6, `Outlook`).
 * @example
 * outlook(0, 3, (day) => ({ grade: day < 2 ? "B" : "A", points: 0, gates: [] })) //=> [{ day: 2, grade: "A", points: 0, gates: [] }]
 */
export function outlook(today: number, last: number, stateOn: (day: number) => DayState): readonly OutlookEntry[] {
  const entries: OutlookEntry[] = [];
  let before = stateOn(today);
  for (let day = today + 1; day <= last; day += 1) {
    const state = stateOn(day);
    if (!sameState(before, state)) entries.push({ day, ...state });
    before = state;
  }
  return entries;
}

function sameState(a: DayState, b: DayState): boolean {
  return (
    a.grade === b.grade &&
    a.gates.length === b.gates.length &&
    a.gates.every((gate, index) => gate.status === b.gates[index]?.status)
  );
}
