export type RawRecord = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
  readonly recordedOn: string;
};

/** An archive file as plain data, before it is read. */
export interface RawArchive {
  readonly format: "integrity-archive/1";
  readonly subject: Readonly<Record<string, unknown>> & { readonly kind: string; readonly id: string };
  readonly records: readonly RawRecord[];
  readonly related: Readonly<Record<string, unknown>>;
  readonly loaded?: "all" | Readonly<Record<string, string>>;
}
