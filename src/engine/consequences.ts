import { age } from "../calendar/index.js";
import { type Standing, standings } from "../kernel/index.js";
import { playing } from "../model/index.js";
import type { Bounds } from "../result/index.js";
import type { Decay, Scoring } from "../rulebook/index.js";
import type { Frame } from "./Frame.js";
import { relatedIds } from "./relatedProfiles.js";
import { isDate, type Value } from "./Value.js";

const full: Bounds = { lo: 1000, hi: 1000 };
const open: Bounds = { lo: 0, hi: 1000 };

/** How much of a finding is left, per mille; `from` none or later than asOf is full: open, then fading. */
export function decayOf(decay: Decay | undefined, from: Value, asOf: number): Bounds {
  if (decay === undefined || decay.shape === "sanction" || from === null) return full;
  if (!isDate(from)) return open;
  return { lo: leftAfter(decay, from.first, asOf), hi: leftAfter(decay, from.last, asOf) };
}

function leftAfter({ shape, months }: Decay, from: number, asOf: number): number {
  if (from > asOf) return 1000;
  const past = age(from, asOf);
  if (past >= months) return 0;
  return shape === "step" ? 1000 : Math.floor((1000 * (months - past)) / months);
}

/** The post's factor, per mille; all that it may be where the post or its level is not known. */
export function postFactorOf(scoring: Scoring["postFactor"], category: string, frame: Frame): Bounds {
  const { fact, categories, values, otherwise } = scoring;
  const exactly = (factor: number): Bounds => ({ lo: factor, hi: factor });
  if (fact?.of !== "subject" || !categories.includes(category)) return exactly(otherwise);
  if (frame.view.subject.kind !== fact.kind && !mayHaveSubject(frame, fact.kind)) return exactly(otherwise);
  const ids = relatedIds(frame, fact.kind);
  const found = ids.map((id) => {
    const value = frame.scope.profileFact(fact.kind, id, fact.field);
    return value === undefined ? undefined : (values[String(value)] ?? otherwise);
  });
  const known = found.filter((factor) => factor !== undefined);
  if (known.length > 0 && known.length === found.length) return { lo: Math.min(...known), hi: Math.max(...known) };
  const all = [...Object.values(values), otherwise];
  return { lo: Math.min(...all), hi: Math.max(...all) };
}

/** Only one who holds posts has a post: a unit has none. */
function mayHaveSubject({ view }: Frame, kind: string): boolean {
  return playing(view.model, "tenure").some(
    ({ definition, facts }) =>
      definition.subjects[facts.holder] === view.subject.kind && definition.subjects[facts.post] === kind,
  );
}

/** The weaker of the rule's standing and the record's; unknown where the record states none. */
export function standingOf(rule: Standing, record: Value, hasRecord: boolean): Standing | "unknown" {
  if (!hasRecord) return rule;
  const found = standings.find((one) => one === record);
  if (found === undefined) return "unknown";
  return standings.indexOf(found) > standings.indexOf(rule) ? found : rule;
}
