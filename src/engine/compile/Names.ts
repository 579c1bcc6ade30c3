import type { Model } from "../../model/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import type { Value } from "../Value.js";

/** What names of a rule become when it is compiled: slots of the frame. */
export interface Names {
  readonly rulebook: Rulebook;
  readonly model: Model;
  readonly rule: string;
  /** Alias → slot of `frame.records`. Slot 0 is the record under test. */
  readonly records: ReadonlyMap<string, number>;
  /** Alias of the group under test: its facts are the group's key. */
  readonly group: string | undefined;
  /** `let` → index. */
  readonly lets: ReadonlyMap<string, number>;
  /** Columns by alias and name. */
  readonly columns: ReadonlyMap<string, ColumnReader>;
}

export type Read = (frame: Frame) => Value;
/** Reads a column of the record that stands in a slot. */
export type ColumnReader = (frame: Frame, slot: number) => Value;

/** The same names with one more record in sight. */
export function withRecord(names: Names, alias: string, slot: number): Names {
  return { ...names, records: new Map([...names.records, [alias, slot]]) };
}
