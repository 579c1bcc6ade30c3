import type { Localized } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import type { Observer } from "../observe/Observer.js";
import type { Value } from "../Value.js";

/** A record in sight: where it stands in the frame, and what it may be. */
export interface Seat {
  readonly slot: number;
  readonly types: readonly string[];
}

/** What names of a rule become when it is compiled: slots of the frame. */
export interface Names {
  readonly rulebook: Rulebook;
  readonly model: Model;
  readonly rule: string;
  /** By alias. Slot 0 is the record under test. */
  readonly records: ReadonlyMap<string, Seat>;
  /** Alias and type of the group under test, and the fields that it is formed by: its facts are those alone. */
  readonly group: { readonly as: string; readonly type: string; readonly by: readonly string[] } | undefined;
  /** `let` → index. */
  readonly lets: ReadonlyMap<string, number>;
  /** The `let`s that count members of the group under test: no more than there are. */
  readonly counts: ReadonlySet<string>;
  /** What the author calls a `let`; those without a title are called by their names. */
  readonly letTitles: ReadonlyMap<string, Localized>;
  /** Columns by name: a `let` of a rule has a name of its own, whatever alias it is read under. */
  readonly columns: ReadonlyMap<string, ColumnOf>;
  /** The rule reads only records whose standing counts. */
  readonly scoring: boolean;
  /** Numbers of the rosters of a rulebook by what they ask: rules that ask alike share one. */
  readonly rosters: Map<string, number>;
  /** Who watches. Then everything is looked at: no arm is left out, no record passed over by an index. */
  readonly observer: Observer | undefined;
}

export type Read = (frame: Frame) => Value;
/** A column as a reader of the record that stands in a slot. */
export type ColumnOf = (slot: number) => Read;

/** The same names with one more record in sight, hiding another of the same name. */
export function withRecord(names: Names, alias: string, slot: number, types: readonly string[]): Names {
  return { ...names, records: new Map([...names.records, [alias, { slot, types }]]) };
}
