/**
 * The length of the UTF-8 sequence of two to four bytes that begins here; 0 where there is none (an overlong form, a
 * surrogate, a code point above U+10FFFF, a byte that begins nothing), −1 where the text ends in the middle of one.
 * @example
 * utf8LengthAt(new TextEncoder().encode("礼"), 0) //=> 3
 */
export function utf8LengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  if (at + 1 >= bytes.length) return -1;
  const second = bytes[at + 1] ?? 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let index = 2; index < length; index += 1) {
    if (at + index >= bytes.length) return -1;
    const next = bytes[at + index] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
