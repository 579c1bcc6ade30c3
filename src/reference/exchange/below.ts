/**
 * One step down a JSON pointer (RFC 6901).
 * @example
 * below("/conditions", "all") //=> "/conditions/all"
 */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
