import type { DerivedScope } from "../../model/index.js";
import type { Truth } from "./anyTrue.js";

/**
 * Whether a post or unit stands above another: going up from `lower` by the field that names the next one above, `upper` is
 * met. `undefined` where the way up leaves the archive or goes in a circle before that.
 */
export function isInChain(scope: DerivedScope, kind: string, upwards: string, lower: string, upper: string): Truth {
  const seen = new Set<string>();
  for (let current = lower; ; ) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    const next = scope.profileFact(kind, current, upwards);
    if (next === null) return false;
    if (typeof next !== "string") return undefined;
    if (next === upper) return true;
    current = next;
  }
}
