/** A whole amount as archives write it. */
export function yuan(amount: number): string {
  return `${amount}.00 CNY`;
}
