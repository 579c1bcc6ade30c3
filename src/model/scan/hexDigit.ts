/**
 * What a byte stands for as a hexadecimal digit; −1 where it is none.
 * @example
 * hexDigit(0x66) //=> 15
 */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
