/** Milliseconds of processor time, of all threads of this process: what other processes do does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The processor time of one call of each task, in milliseconds, round by round: the tasks take turns, so that figures of one
 * round were measured under the same conditions and their ratios can be compared between machines.
 */
export function measureCosts<T extends string>(
  tasks: Readonly<Record<T, () => unknown>>,
  { rounds, each }: { readonly rounds: number; readonly each: number },
): Readonly<Record<T, readonly number[]>> {
  // BECAUSE: Object.entries forgets the names that the record was given.
  const entries = Object.entries(tasks) as [T, () => unknown][];
  for (const [, task] of entries) callsIn(task, 3 * each);
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
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

/** The median of what one task cost beside another, round by round. */
export function ratio(costs: readonly number[], others: readonly number[]): number {
  return median(costs.map((cost, round) => cost / (others[round] ?? Number.NaN)));
}
