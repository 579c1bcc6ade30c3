/** A least and a greatest value of an integer, both allowed. */
export interface Bounds {
  readonly least?: number;
  readonly greatest?: number;
}

/** Whether an integer as written in a file lies within the bounds; none (`null`) does. */
export function isWithin({ least, greatest }: Bounds): (value: unknown) => boolean {
  return (value) =>
    value === null ||
    (Number.isSafeInteger(value) &&
      // BECAUSE: a safe integer is a number.
      (least === undefined || (value as number) >= least) &&
      (greatest === undefined || (value as number) <= greatest));
}
