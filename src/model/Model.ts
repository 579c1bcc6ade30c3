import type { Localized, StoredValue, ValueType } from "../kernel/index.js";
import type { ConfidentialityLevel } from "./ConfidentialityLevel.js";
import type { DerivedScope } from "./DerivedScope.js";
import type { Bounds } from "./fields/isWithin.js";

/**
 * An event happens on one day (`on`). A state lasts: `from` is its first day, and either `to` is its last day or
 * `until` the first day on which it no longer holds. The names are facts of the record, stored or derived.
 */
export type Nature =
  | { readonly kind: "event"; readonly on: string }
  | { readonly kind: "state"; readonly from: string; readonly to: string }
  | { readonly kind: "state"; readonly from: string; readonly until: string };

/** A fact of a record or a subject. */
export interface FieldDefinition {
  readonly name: string;
  readonly type: ValueType;
  readonly title: Localized;
  /** Titles of the members of an enum. */
  readonly memberTitles?: Readonly<Record<string, Localized>>;
  readonly unit?: Localized;
  /** Absent in the file means none (`null`), not missing. */
  readonly absentMeansNone: boolean;
  /** Money or integer that may be below zero. Elsewhere negative amounts are refused on reading. */
  readonly mayBeNegative: boolean;
  /** An envelope field, the same on every record. */
  readonly envelope: boolean;
  /** Present where all that the author bounded is the size of an integer (`z.int().max(5)`). */
  readonly bounds?: Bounds;
  /** Present where the author bounded the type further in any way: whether a value as written in a file passes. */
  readonly accepts?: (value: unknown) => boolean;
  /** Present on a derived fact: computed on demand, never stored, never in a digest. */
  readonly compute?: (fields: Readonly<Record<string, StoredValue>>, scope: DerivedScope) => StoredValue;
}

/**
 * Roles that engine and score know while they know no record type (design §3.2). Each maps the facts of the role to
 * facts of the type that plays it.
 */
export interface RoleFacts {
  /** governs: boolean; begunOn: first day; endsOn: first free day (none: no end); revokedOn: date or none. */
  readonly sanction: {
    readonly governs: string;
    readonly begunOn: string;
    readonly endsOn: string;
    readonly revokedOn: string;
  };
  readonly review: {
    readonly rule: string;
    readonly key: string;
    readonly decision: string;
    readonly decidedOn: string;
    readonly validUntil: string;
  };
  /** The incident is the envelope's `incidentId`. */
  readonly exoneration: { readonly from: string };
  /** Who held which post when; `precedence` (integer, higher first) chooses among several at once. */
  readonly tenure: {
    readonly holder: string;
    readonly post: string;
    readonly unit: string;
    readonly from: string;
    readonly to: string;
    readonly precedence: string;
    /** Whole months without a real rotation, and the day on which the limit of the post is reached. */
    readonly months?: string;
    readonly limitOn?: string;
  };
  /** A step of a post at which power can be abused, on the 5×5 grid; levels and controls are enums, controls lists of them. */
  readonly hazard: {
    readonly post: string;
    readonly step: string;
    readonly description: string;
    readonly likelihood: string;
    readonly impact: string;
    readonly inherentScore: string;
    readonly inherentLevel: string;
    readonly residualScore: string;
    readonly residualLevel: string;
    readonly required: string;
    readonly present: string;
    readonly missing: string;
  };
  /** Mandatory leave: `days` (integer) taken from the leave of `year` (integer). */
  readonly leave: { readonly post: string; readonly year: string; readonly days: string };
  /** Whether a control was in place when it was looked at. */
  readonly controlCheck: { readonly post: string; readonly control: string; readonly present: string };
  /** A missing control that let something happen, as somebody wrote it down. */
  readonly loophole: {
    readonly post: string;
    readonly control: string;
    readonly finding: string;
    readonly repair: string;
    readonly due: string;
    readonly repairedOn: string;
    readonly verifiedOn: string;
  };
}
export type RoleName = keyof RoleFacts;

/** The same of subject kinds: what makes a kind the post or the unit of portraits of posts and units. */
export interface SubjectRoleFacts {
  readonly post: {
    readonly title: string;
    readonly unit: string;
    readonly line: string;
    readonly keyPost: string;
    /** The level on record, and the one computed by grid and floor rules. */
    readonly recordedLevel: string;
    readonly assessedOn: string;
    readonly level: string;
    readonly floors: string;
    readonly inherentScore: string;
    readonly inherentLevel: string;
    readonly residualScore: string;
    readonly residualLevel: string;
    readonly required: string;
    readonly present: string;
    readonly missing: string;
    readonly rotationLimit: string;
    readonly leaveDays: string;
  };
  readonly unit: { readonly parent: string };
}
export type SubjectRoleName = keyof SubjectRoleFacts;
export type SubjectRole = {
  readonly [R in SubjectRoleName]: { readonly name: R; readonly facts: SubjectRoleFacts[R] };
}[SubjectRoleName];

export interface RecordDefinition {
  readonly type: string;
  readonly title: Localized;
  readonly nature: Nature;
  /** Field → subject kind it names. A record belongs to the archive of every subject it names. */
  readonly subjects: Readonly<Record<string, string>>;
  /** Level of a record that states none; audiences below it do not have the type at all. */
  readonly level: ConfidentialityLevel;
  readonly timeline: boolean;
  readonly role?: { readonly [R in RoleName]: { readonly name: R; readonly facts: RoleFacts[R] } }[RoleName];
  /** Every fact by name, in catalogue order: envelope, own fields, derived. A type declared late is described when first asked. */
  readonly facts: ReadonlyMap<string, FieldDefinition>;
  /** The derived ones among them, at hand without the others. */
  readonly derived: ReadonlyMap<string, FieldDefinition>;
}

export interface SubjectDefinition {
  readonly kind: string;
  readonly title: Localized;
  /** Key of the list of such subjects under `related` in an archive file: `posts`, `units`. */
  readonly plural: string;
  readonly role?: SubjectRole;
  /** `id` first, then the profile fields, then derived facts. */
  readonly facts: ReadonlyMap<string, FieldDefinition>;
}

/** What the parser, the rulebook and both engines know of a model. Made by `defineModel`. */
export interface Model {
  readonly id: string;
  readonly title: Localized;
  readonly subjects: ReadonlyMap<string, SubjectDefinition>;
  readonly records: ReadonlyMap<string, RecordDefinition>;
  /** Names of `related.sets` and what they hold. */
  readonly sets: ReadonlyMap<string, { readonly title: Localized; readonly type: ValueType }>;
  /** Field names that are dropped on import and may never be declared. */
  readonly protectedAttributes: ReadonlySet<string>;
  /** SHA-256 over the catalogue: every fact, its type, its titles. */
  readonly catalogueHash: string;
}
