import { compareText } from "../kernel/index.js";

/** How often each name was met. */
export class Counts {
  private readonly map = new Map<string, number>();

  constructor(data: Readonly<Record<string, number>> = {}) {
    for (const [name, count] of Object.entries(data)) this.map.set(name, count);
  }

  add(name: string, times = 1): void {
    this.map.set(name, (this.map.get(name) ?? 0) + times);
  }

  addAll(names: readonly string[]): void {
    for (const name of names) this.add(name);
  }

  merge(other: Counts): void {
    for (const [name, count] of other.map) this.add(name, count);
  }

  /** By name. */
  byName(): readonly (readonly [name: string, count: number])[] {
    return [...this.map].sort(([a], [b]) => compareText(a, b));
  }

  /** The most frequent first; of equals by name. */
  ranked(): readonly (readonly [name: string, count: number])[] {
    return [...this.map].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  }
}
