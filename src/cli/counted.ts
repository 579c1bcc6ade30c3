/**
 * A number of things in English: one is not "1 rules".
 * @example
 * counted(1, "rule") //=> "1 rule"
 */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
