import type { Member } from "../Member.js";

/** Records in question, each with how far it is settled that it counts; those that certainly do not are left out. */
export interface Roster {
  readonly members: readonly Member[];
  /** By field; made when one is first looked up. */
  indexes: Map<string, RosterIndex> | undefined;
}

/** Members by the value of one stored field; those that miss it may have any. */
export interface RosterIndex {
  readonly byKey: ReadonlyMap<string, readonly Member[]>;
  readonly missing: readonly Member[];
}
