/**
 * The floor of a quotient of integers ≥ 0, without a fraction on the way.
 * @example
 * floorDivide(7, 2) //=> 3
 */
export function floorDivide(amount: number, by: number): number {
  return (amount - (amount % by)) / by;
}
