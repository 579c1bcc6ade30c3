import { formatDay } from "../../kernel/index.js";
import type { Portrait } from "../../result/index.js";
import { gateEntries } from "./gateEntries.js";
import { monthsAfter } from "./monthsAfter.js";
import type { Reading } from "./Reading.js";

type Entry = NonNullable<Portrait["outlook"]>[number];

/** The days ahead on which the grade or a gate becomes another if nothing new is recorded; every day is read. */
export async function outlookEntries(
  today: Reading,
  readOn: (day: number) => Promise<Reading>,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const { asOf } = today.view;
  const last = monthsAfter(asOf, today.rulebook.scoring.outlookMonths);
  let before = stateOf(today);
  for (let day = asOf + 1; day <= last; day += 1) {
    const state = stateOf(await readOn(day));
    if (state.grade !== before.grade || gatesDiffer(state.gates, before.gates)) entries.push(state);
    before = state;
  }
  return entries;
}

function stateOf(reading: Reading): Entry {
  const { grade, points } = reading.account;
  const gates: Entry["gates"][number][] = [];
  for (const { id, status } of gateEntries(reading)) gates.push({ id, status });
  return { date: formatDay(reading.view.asOf), grade, points, gates };
}

function gatesDiffer(a: Entry["gates"], b: Entry["gates"]): boolean {
  if (a.length !== b.length) return true;
  for (const [index, { status }] of a.entries()) if (b[index]?.status !== status) return true;
  return false;
}
