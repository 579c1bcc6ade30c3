import type { FactReference } from "../rulebook/index.js";
import { compileFact } from "./compile/compileFact.js";
import type { Names } from "./compile/Names.js";
import { showValue } from "./explain/showValue.js";
import type { Frame, Group } from "./Frame.js";
import type { Member } from "./Member.js";
import type { Value } from "./Value.js";

/** The item that records form whose key is not known. No key of values is that: it would be a value of one character. */
export const unknownKey = "?";
/** Types whose values are words: equal where they are the same text. */
const words: ReadonlySet<string> = new Set(["id", "text", "enum"]);

/** What a record is grouped by. The values are those of the record read last. */
export interface GroupKeys {
  /** Reads those of the record in the frame: one that is none keeps it out of every group, one that is missing leaves all open. */
  readonly read: (frame: Frame) => "known" | "none" | "missing";
  readonly values: readonly Value[];
  /** Names of those that are missing: one list for all records that miss the same. */
  readonly absent: () => readonly string[];
  /** The group among those sorted so far; a new one where nobody has sat there. */
  readonly seat: (sorted: Sorted) => Sorted;
}

/** Members of a group, found by its values one after another. */
export interface Sorted {
  members: Member[] | undefined;
  next: Map<Value, Sorted> | undefined;
}

export function nothingSorted(): Sorted {
  return { members: undefined, next: undefined };
}

/** What a group is called. */
export function keyOfGroup({ values, members }: Group, by: readonly FactReference[]): string {
  return members.length === 0 ? unknownKey : keyOfValues(values, by);
}

function keyOfValues(values: readonly Value[], by: readonly FactReference[]): string {
  let key = "";
  for (let index = 0; index < values.length; index += 1) {
    const part = escapeKey(textOf(values[index], by[index]));
    key = index === 0 ? part : `${key}+${part}`;
  }
  return key;
}

export function compileGroupKeys(by: readonly FactReference[], names: Names): GroupKeys {
  const reads = by.map((fact) => compileFact(fact, names));
  const areWords = by.every(({ type }) => words.has(type.scalar));
  const values: Value[] = by.map(() => undefined);
  const lists: (readonly string[])[] = [];
  return {
    values,
    read: (frame) => {
      let found: "known" | "none" | "missing" = "known";
      for (let index = 0; index < reads.length; index += 1) {
        const value = reads[index]?.(frame);
        values[index] = value;
        if (value === null) found = "none";
        else if (value === undefined && found === "known") found = "missing";
      }
      return found;
    },
    absent: () => {
      let which = 0;
      for (const value of values) which = 2 * which + (value === undefined ? 1 : 0);
      lists[which] ??= by.filter((_, index) => values[index] === undefined).map(({ name }) => name);
      return lists[which] ?? [];
    },
    // BECAUSE: a word is its own key; what it looks like in an id matters once a group, not once a record.
    seat: (sorted) => seatAt(sorted, areWords ? values : [keyOfValues(values, by)]),
  };
}

function seatAt(sorted: Sorted, values: readonly Value[]): Sorted {
  let seat = sorted;
  for (const value of values) {
    seat.next ??= new Map();
    let further = seat.next.get(value);
    if (further === undefined) {
      further = nothingSorted();
      seat.next.set(value, further);
    }
    seat = further;
  }
  return seat;
}

function textOf(value: Value, fact: FactReference | undefined): string {
  if (typeof value === "string" || fact === undefined) return String(value ?? "");
  return showValue(value, fact.type, undefined).text ?? "";
}

/** A key that is `?` or holds a `+` of its own stays apart from those that the engine makes. */
function escapeKey(text: string): string {
  const escaped = text.includes("%") || text.includes("+") ? text.replaceAll("%", "%25").replaceAll("+", "%2B") : text;
  return escaped === unknownKey ? "%3F" : escaped;
}
