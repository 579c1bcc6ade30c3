/**
 * The RFC 6901 pointer to a key or an index inside the value that another pointer names.
 * @example
 * pointerTo("/a", "b/c") //=> "/a/b~1c"
 */
export function pointerTo(parent: string, part: string | number): string {
  return `${parent}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
