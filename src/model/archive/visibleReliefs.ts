import { compareText } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import { makeScope, type ScopeParts } from "./makeScope.js";
import { playing } from "./namesSubject.js";
import { hiddenDismissals, isMadeOf, keyParts, revokedIncidents, sanctionsOver } from "./reliefs.js";
import { withoutRevoked } from "./settleRecords.js";
import type { Stage } from "./stagesOf.js";
import type { Relief } from "./View.js";
import type { ViewRecord } from "./ViewRecord.js";

/** The record types that can speak in the subject's favour. */
export function reliefTypes(model: Model): ReadonlySet<string> {
  const roles = [...playing(model, "sanction"), ...playing(model, "review")];
  return new Set(roles.map(({ definition }) => definition.type));
}

/**
 * What records of all levels together (`before`) say in the subject's favour, as bare facts, for an audience that sees a record
 * of the matter. LAW: the only thing through which what is hidden reaches a view.
 */
export function visibleReliefs(
  before: Stage,
  parts: Omit<ScopeParts, "records" | "loaded">,
  incidents: ReadonlySet<string>,
  visible: ReadonlyMap<string, readonly ViewRecord[]>,
  isVisible: (record: ViewRecord) => boolean,
): readonly Relief[] {
  const { model, subject } = parts;
  const { kept, revoked } = withoutRevoked(before, model);
  const scope = kept === before.records ? before.scope : makeScope({ ...parts, records: kept, loaded: before.loaded });
  const reliefs: Relief[] = [];
  for (const [incident, from] of sanctionsOver(model, scope, revokedIncidents(revoked, model, before.scope)))
    if (incidents.has(incident)) reliefs.push({ kind: "sanctions-over", incident, from });
  let keys: ReadonlySet<string> | undefined;
  const isKnown = (key: string, incident: unknown): boolean => {
    keys ??= keyParts(visible.values(), model, subject.id);
    return (typeof incident === "string" && incidents.has(incident)) || isMadeOf(key, keys);
  };
  reliefs.push(...hiddenDismissals(model, scope, (record) => !isVisible(record), isKnown));
  return inOneOrder(reliefs);
}

function inOneOrder(reliefs: readonly Relief[]): readonly Relief[] {
  return reliefs
    .map((relief) => [JSON.stringify(relief), relief] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, relief]) => relief);
}
