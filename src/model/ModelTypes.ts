import type { z } from "zod";
import type { EnvelopeFields } from "./envelope.js";
import type { Model } from "./Model.js";

/** Fields by name, as declared with zod. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** What a field holds once read: a value, `null` (none), or nothing (missing) unless absence means none. */
type Held<S extends z.ZodType> = undefined extends z.input<S> ? z.output<S> : z.output<S> | null;

type MissingKeys<F extends Fields> = { [K in keyof F]: undefined extends z.input<F[K]> ? never : K }[keyof F];

/** The record of these fields once read. */
export type Decoded<F extends Fields> = {
  readonly [K in MissingKeys<F>]?: Held<F[K]> | undefined;
} & { readonly [K in Exclude<keyof F, MissingKeys<F>>]: Held<F[K]> };

/** The same as it is written in files. */
export type Encoded<F extends Fields> = { readonly [K in keyof F]?: z.input<F[K]> | null | undefined };

/** A record type as declared, before a model puts it to use. */
export interface RecordShape<T extends string = string, F extends Fields = Fields> {
  readonly type: T;
  readonly fields: F;
}

/** What TypeScript knows of a model beyond `Model`: its record types, subject kinds and derived facts. */
export interface ModelTypes {
  readonly records: Readonly<Record<string, Fields>>;
  readonly subjects: Readonly<Record<string, Fields>>;
  readonly derived: string;
}

declare const types: unique symbol;
export interface TypedModel<T extends ModelTypes = ModelTypes> extends Model {
  readonly [types]?: T;
}

type TypesOf<M> = M extends TypedModel<infer T> ? T : ModelTypes;

/** A record of type `T` as code reads it. */
export type RecordOf<M, T extends keyof TypesOf<M>["records"] & string> = Decoded<
  EnvelopeFields & TypesOf<M>["records"][T]
> & {
  readonly type: T;
};

/** A record of type `T` as files and databases deliver it. */
export type RecordInput<M, T extends keyof TypesOf<M>["records"] & string = keyof TypesOf<M>["records"] & string> = {
  [K in T]: Encoded<EnvelopeFields & TypesOf<M>["records"][K]> & {
    readonly type: K;
    readonly id: string;
    readonly recordedOn: string;
  };
}[T];

type SubjectInput<M> = {
  [K in keyof TypesOf<M>["subjects"] & string]: Encoded<TypesOf<M>["subjects"][K]> & {
    readonly kind: K;
    readonly id: string;
  };
}[keyof TypesOf<M>["subjects"] & string];

/** An archive file (`integrity-archive/1`) of this model as plain data. */
export interface ArchiveInput<M> {
  readonly format: "integrity-archive/1";
  readonly subject: SubjectInput<M>;
  readonly records: readonly RecordInput<M>[];
  readonly related?: {
    readonly records?: readonly RecordInput<M>[];
    readonly sets?: Readonly<Record<string, readonly string[]>>;
    readonly peers?: readonly Readonly<Record<string, unknown>>[];
    readonly [plural: string]: unknown;
  };
  readonly loaded?: "all" | Readonly<Record<string, "complete" | "partial" | "notLoaded">>;
}

/** Every fact name of a model: `gift.value`, `cadre.rankLevel`. */
export type FactName<M> =
  | {
      [T in keyof TypesOf<M>["records"] & string]: `${T}.${keyof (EnvelopeFields & TypesOf<M>["records"][T]) & string}`;
    }[keyof TypesOf<M>["records"] & string]
  | {
      [K in keyof TypesOf<M>["subjects"] & string]: `${K}.${(keyof TypesOf<M>["subjects"][K] & string) | "id"}`;
    }[keyof TypesOf<M>["subjects"] & string]
  | TypesOf<M>["derived"];
