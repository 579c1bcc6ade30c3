/** Points of a set of findings that fire, in milli-points, and the grade they give. */
export interface Sums {
  readonly all: bigint;
  readonly established: bigint;
  readonly points: bigint;
  readonly floors: readonly { readonly place: number; readonly finding: string }[];
  /** Places on the scale of grades. */
  readonly place: number;
  readonly lowPlace: number;
}
