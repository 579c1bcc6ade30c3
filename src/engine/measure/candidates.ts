import type { Scalar } from "../../kernel/index.js";
import type { Measure } from "../../rulebook/index.js";
import { compileOperand } from "../compile/compileOperand.js";
import { isCorrelation } from "../compile/isCorrelation.js";
import type { Names, Read } from "../compile/Names.js";
import { topArms } from "../compile/topArms.js";
import type { Frame } from "../Frame.js";
import type { Member } from "../Member.js";
import { keyOf, type Value } from "../Value.js";
import { compileRoster, type RosterParts } from "./compileRoster.js";
import type { Roster, RosterIndex } from "./Roster.js";

const nobody: readonly Member[] = [];

export interface Candidates {
  readonly read: (frame: Frame) => readonly Member[];
  /** Window and day of a state are settled; nothing of them is left to ask. */
  readonly isWhole: boolean;
}

/**
 * Which records a measure has to look at. An equality in `where` between a stored fact of the measured record and something
 * known before is looked up, not looped over.
 */
export function compileCandidates(
  parts: RosterParts & Pick<Measure, "where">,
  outer: Names,
  inner: Names,
  slot: number,
): Candidates {
  const roster = compileRoster(parts, outer, inner, slot);
  const { isWhole } = roster;
  const equality = findEquality(parts, inner);
  if (equality === undefined || outer.observer !== undefined)
    return { read: (frame) => roster.read(frame).members, isWhole };
  const { field, read } = equality;
  return {
    isWhole,
    read: (frame) => {
      const value = read(frame);
      const all = roster.read(frame);
      if (value === undefined || all.members.length === 0) return all.members;
      const { byKey, missing } = indexOf(all, field);
      const found = value === null ? nobody : (byKey.get(keyOf(asScalar(value))) ?? nobody);
      if (missing.length === 0) return found;
      return found.length === 0 ? missing : [...found, ...missing];
    },
  };
}

function indexOf(roster: Roster, field: string): RosterIndex {
  const { members } = roster;
  roster.indexes ??= new Map();
  const { indexes } = roster;
  const known = indexes.get(field);
  if (known !== undefined) return known;
  const byKey = new Map<string, Member[]>();
  const missing: Member[] = [];
  for (const member of members) {
    const value = member.record.fields[field];
    if (value === undefined) {
      missing.push(member);
    } else if (value !== null) {
      const key = keyOf(asScalar(value));
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [member]);
      else list.push(member);
    }
  }
  const index = { byKey, missing };
  indexes.set(field, index);
  return index;
}

function asScalar(value: NonNullable<Value>): Scalar {
  // BECAUSE: only equalities of words and integers are indexed (findEquality).
  return value as Scalar;
}

const indexable = new Set(["id", "text", "enum", "integer"]);

/** The first equality that can be looked up: at the top of `where`, or one of the arms of its `all`. */
function findEquality(
  { as, types, where }: Pick<Measure, "as" | "types" | "where">,
  names: Names,
): { readonly field: string; readonly read: Read } | undefined {
  if (where === undefined) return undefined;
  for (const arm of topArms(where)) {
    if (!("fact" in arm) || arm.operator !== "equal" || arm.value === undefined) continue;
    const { fact, value } = arm;
    if (fact.of !== "record" || fact.as !== as || fact.type.list || !indexable.has(fact.type.scalar)) continue;
    const stored = !types.some((type) => names.model.records.get(type)?.derived.has(fact.field));
    // Only what can be none in a correlation alone, where none matches nothing, may be looked up.
    const known = value.kind === "literal" || value.kind === "param" || (value.kind === "fact" && isCorrelation(arm));
    const year = value.kind === "fact" && value.fact.of === "calendar";
    if (stored && (known || year)) return { field: fact.field, read: compileOperand(value, names) };
  }
  return undefined;
}
