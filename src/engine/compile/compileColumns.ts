import type { Let } from "../../rulebook/index.js";
import { compileExpression } from "./compileExpression.js";
import { type ColumnReader, type Names, type Read, withRecord } from "./Names.js";

/** The computed columns of a rule, by name; compiled once for each slot that a record of the type may stand in. */
export function compileColumns(lets: readonly Let[], names: Names): ReadonlyMap<string, ColumnReader> {
  const columns = new Map<string, ColumnReader>();
  for (const { name, value } of lets) {
    if (value.kind !== "column") continue;
    const known: Names = { ...names, columns: new Map(columns) };
    const bySlot = new Map<number, Read>();
    columns.set(name, (frame, slot) => {
      let read = bySlot.get(slot);
      if (read === undefined) {
        read = compileExpression(value.is, withRecord(known, value.as, slot, [value.of]));
        bySlot.set(slot, read);
      }
      return read(frame);
    });
  }
  return columns;
}
