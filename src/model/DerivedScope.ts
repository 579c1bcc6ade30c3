import type { StoredValue } from "../kernel/index.js";
import type { ViewRecord } from "./archive/ViewRecord.js";
import type { Completeness } from "./Completeness.js";

/** What a derived fact may read: the view, nothing else. Pure: same scope, same value. */
export interface DerivedScope {
  /** Day number. */
  readonly asOf: number;
  readonly subject: {
    readonly kind: string;
    readonly id: string;
    readonly fields: Readonly<Record<string, StoredValue>>;
  };
  /** Own and related records of a type visible to the audience, ordered by id. */
  records(type: string): readonly ViewRecord[];
  /** Only the records of this subject. */
  ownRecords(type: string): readonly ViewRecord[];
  completeness(type: string): Completeness;
  /** The profile of a related subject (a post, a unit), or the subject itself; undefined where it is not in the archive. */
  profile(kind: string, id: string): Readonly<Record<string, StoredValue>> | undefined;
  /** Value of any fact of a record of the view, stored or derived. */
  fact(record: ViewRecord, name: string): StoredValue;
  /** Value of any fact of a subject of the archive, stored or derived; undefined where the subject is not in it. */
  profileFact(kind: string, id: string, name: string): StoredValue;
  set(name: string): readonly string[] | undefined;
}
