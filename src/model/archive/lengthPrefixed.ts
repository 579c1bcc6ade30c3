/** Texts one after another, each behind its length, so that no two different lists give one text. */
export function lengthPrefixed(parts: readonly string[]): string {
  let text = "";
  for (const part of parts) text += `${part.length}:${part}`;
  return text;
}
