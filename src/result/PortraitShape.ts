/**
 * One kind of value in a portrait as data; other kinds are named by their index. `"string"`, `"integer"` and `"boolean"` are
 * themselves; `keys` stand in the order in which they are written.
 */
export type PortraitShape =
  | "string"
  | "integer"
  | "boolean"
  | { readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly orNull: number }
  | { readonly listOf: number }
  | { readonly between: readonly [least: number, greatest: number] }
  | { readonly keys: readonly (readonly [name: string, shape: number, optional: boolean])[] };
