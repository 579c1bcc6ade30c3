import type { Frame } from "./Frame.js";

/** Whether it is known of all records of these types that one of these places says none: then nobody need look at them. */
export function allLack({ view, scope }: Frame, types: readonly string[], places: readonly number[]): boolean {
  if (places.length === 0) return false;
  for (const type of types) {
    const records = scope.records(type);
    if (records.length === 0) continue;
    const absent = view.lists.get(records)?.absent;
    if (absent === undefined || !places.some((place) => absent[place] === true)) return false;
  }
  return true;
}
