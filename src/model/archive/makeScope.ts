import type { StoredValue } from "../../kernel/index.js";
import type { Completeness } from "../Completeness.js";
import type { DerivedScope } from "../DerivedScope.js";
import type { FieldDefinition, Model } from "../Model.js";
import type { Profile } from "./Profile.js";
import type { ViewRecord } from "./ViewRecord.js";

export interface ScopeParts {
  readonly model: Model;
  readonly asOf: number;
  readonly subject: Profile;
  readonly records: ReadonlyMap<string, readonly ViewRecord[]>;
  readonly profiles: ReadonlyMap<string, ReadonlyMap<string, Profile>>;
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly loaded: ReadonlyMap<string, Completeness>;
}

const none: readonly ViewRecord[] = [];

/** What does not take the scope asks for nothing else: neither in a circle nor for long. */
export function readsOwnFieldsOnly(compute: NonNullable<FieldDefinition["compute"]>): boolean {
  return compute.length < 2;
}

function isOwn({ own }: ViewRecord): boolean {
  return own;
}

/** A fact of one holder while it is being computed. */
interface Pending {
  readonly holder: object;
  readonly field: FieldDefinition;
  needsItself: boolean;
}

/**
 * The reading side of a view: stored facts at once, derived ones computed once and kept. A derived fact that needs itself, and
 * every other on the way round, is missing: so the same whichever of them was asked for first.
 */
export function makeScope(parts: ScopeParts): DerivedScope {
  const { model, asOf, subject, records, profiles, sets, loaded } = parts;
  const memo = new Map<FieldDefinition, Map<object, StoredValue>>();
  const pending: Pending[] = [];

  const derived = (
    holder: object,
    fields: Readonly<Record<string, StoredValue>>,
    field: FieldDefinition,
    compute: NonNullable<FieldDefinition["compute"]>,
  ): StoredValue => {
    if (readsOwnFieldsOnly(compute)) return compute(fields, scope);
    let kept = memo.get(field);
    if (kept === undefined) {
      kept = new Map();
      memo.set(field, kept);
    }
    const known = kept.get(holder);
    if (known !== undefined || kept.has(holder)) return known;
    const again = pending.findIndex((one) => one.holder === holder && one.field === field);
    if (again >= 0) {
      for (const one of pending.slice(again)) one.needsItself = true;
      return undefined;
    }
    const self: Pending = { holder, field, needsItself: false };
    pending.push(self);
    try {
      const value = compute(fields, scope);
      const settled = self.needsItself ? undefined : value;
      kept.set(holder, settled);
      return settled;
    } finally {
      pending.pop();
    }
  };

  const own = new Map<string, readonly ViewRecord[]>();
  const scope: DerivedScope = {
    asOf,
    subject,
    records: (type) => records.get(type) ?? none,
    ownRecords: (type) => {
      let list = own.get(type);
      if (list === undefined) {
        const all = records.get(type) ?? none;
        list = all.every(isOwn) ? all : all.filter(isOwn);
        own.set(type, list);
      }
      return list;
    },
    completeness: (type) => loaded.get(type) ?? "notLoaded",
    profile: (kind, id) => profiles.get(kind)?.get(id)?.fields,
    fact: (record, name) => {
      const field = model.records.get(record.type)?.derived.get(name);
      if (field?.compute === undefined) return record.fields[name];
      return derived(record, record.fields, field, field.compute);
    },
    profileFact: (kind, id, name) => {
      const profile = profiles.get(kind)?.get(id);
      if (profile === undefined) return undefined;
      const field = model.subjects.get(kind)?.facts.get(name);
      if (field?.compute === undefined) return profile.fields[name];
      return derived(profile, profile.fields, field, field.compute);
    },
    set: (name) => sets.get(name),
  };
  return scope;
}
