import type { DerivedScope } from "../DerivedScope.js";
import type { Records } from "./listByType.js";
import { makeScope, type ScopeParts } from "./makeScope.js";
import type { View } from "./View.js";

/** Records on their way into a view, with what is said of their types and what derived facts read of them. */
export interface Stage {
  readonly records: Records;
  readonly loaded: View["loaded"];
  readonly scope: DerivedScope;
}

/**
 * The stages of a view, one for each state of its records. BECAUSE: most archives lose nothing on the way; then all steps have
 * one stage, and a derived fact is computed once.
 */
export function stagesOf(
  parts: Omit<ScopeParts, "records" | "loaded">,
  loadedWith: (records: Records) => View["loaded"],
): (records: Records) => Stage {
  const { model, asOf, subject, profiles, sets } = parts;
  let last: Stage | undefined;
  return (records) => {
    if (last?.records === records) return last;
    const loaded = loadedWith(records);
    last = { records, loaded, scope: makeScope({ model, asOf, subject, profiles, sets, records, loaded }) };
    return last;
  };
}
