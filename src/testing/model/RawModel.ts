import type { ScalarType } from "../../kernel/index.js";
import type { ConfidentialityLevel, Nature, RecordDefinition } from "../../model/index.js";

export interface RawField {
  readonly name: string;
  readonly scalar: ScalarType;
  readonly list?: boolean;
  readonly members?: readonly [string, ...string[]];
  readonly currency?: string;
  /** Absent in the file means none. */
  readonly absent?: boolean;
  readonly negative?: boolean;
  /** The author bounded the type further. */
  readonly bounded?: boolean;
}

export interface RawRecordType {
  readonly type: string;
  readonly nature: Nature;
  readonly subjects: Readonly<Record<string, string>>;
  readonly level: ConfidentialityLevel;
  readonly timeline: boolean;
  readonly role?: NonNullable<RecordDefinition["role"]>;
  readonly fields: readonly RawField[];
}

/** A model as data, so that it can be printed and shrunk; `modelFrom` declares it. */
export interface RawModel {
  /** The first is the kind that records are about. */
  readonly kinds: readonly { readonly kind: string; readonly fields: readonly RawField[] }[];
  readonly records: readonly RawRecordType[];
  readonly sets: readonly string[];
}
