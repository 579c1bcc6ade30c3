import type { StoredValue } from "../../kernel/index.js";
import type { Truth } from "./anyTrue.js";

/** A stored boolean as a truth: missing is unknown, none is false. */
export function asTruth(value: StoredValue): Truth {
  return value === undefined ? undefined : value === true;
}
