import type { KnobTable } from "./KnobTable.js";

/** All knobs of a table: those given, the others at their default. */
export function turned<K extends object>(table: KnobTable<K>, given: Partial<K>): K {
  const defaults = Object.fromEntries(
    Object.entries<KnobTable<K>[keyof K]>(table).map(([name, { value }]) => [name, value]),
  );
  // BECAUSE: the table has an entry for every knob.
  return { ...(defaults as K), ...given };
}
