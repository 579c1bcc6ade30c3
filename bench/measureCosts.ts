/** Milliseconds of processor time, of all threads of this process: what other processes do does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Each is warmed in so many turns: what several run in common is compiled for all of them. */
const turns = 4;

/**
 * The processor time of one call of each task, in milliseconds, round by round: the tasks take turns, so that figures of one
 * round were measured under the same conditions and their ratios can be compared between machines. Each is warmed for `warm`
 * milliseconds first: a service that assesses archives all day has compiled what it runs, and compiling it takes seconds.
 */
export function measureCosts<T extends string>(
  tasks: Readonly<Record<T, () => unknown>>,
  { rounds, each, warm }: { readonly rounds: number; readonly each: number; readonly warm: number },
): Readonly<Record<T, readonly number[]>> {
  // BECAUSE: Object.entries forgets the names that the record was given.
  const entries = Object.entries(tasks) as [T, () => unknown][];
  for (let turn = 0; turn < turns; turn += 1) for (const [, task] of entries) callsIn(task, warm / turns);
  const calls = entries.map(([, task]) => callsIn(task, each));
  const costs = entries.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    entries.forEach(([, task], index) => {
      const count = calls[index] ?? 1;
      const began = processorTime();
      for (let call = 0; call < count; call += 1) task();
      costs[index]?.push((processorTime() - began) / count);
    });
  }
  // BECAUSE: as above, one list a name.
  return Object.fromEntries(entries.map(([name], index) => [name, costs[index] ?? []])) as unknown as Record<
    T,
    number[]
  >;
}

/** How often a task runs in so many milliseconds, at least once. */
function callsIn(task: () => unknown, milliseconds: number): number {
  const began = processorTime();
  let count = 0;
  do {
    task();
    count += 1;
  } while (processorTime() - began < milliseconds);
  return count;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const found = ordered[Math.floor(ordered.length * share)];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
}

/** The median of what one task cost beside another, round by round. */
export function ratio(costs: readonly number[], others: readonly number[]): number {
  return median(costs.map((cost, round) => cost / (others[round] ?? Number.NaN)));
}
