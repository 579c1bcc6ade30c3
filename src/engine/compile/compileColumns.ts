import type { Let } from "../../rulebook/index.js";
import { compileExpression } from "./compileExpression.js";
import { type ColumnOf, type Names, type Read, withRecord } from "./Names.js";

/** The computed columns of a rule, by name; compiled once for each slot that a record of the type may stand in. */
export function compileColumns(lets: readonly Let[], names: Names): ReadonlyMap<string, ColumnOf> {
  const columns = new Map<string, ColumnOf>();
  for (const { name, value } of lets) {
    if (value.kind !== "column") continue;
    const known: Names = { ...names, columns: new Map(columns) };
    const bySlot = new Map<number, Read>();
    columns.set(name, (slot) => {
      let read = bySlot.get(slot);
      if (read === undefined) {
        read = compileExpression(value.is, withRecord(known, value.as, slot, [value.of]));
        bySlot.set(slot, read);
      }
      return read;
    });
  }
  return columns;
}
