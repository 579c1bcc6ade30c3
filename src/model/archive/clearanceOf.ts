import type { Audience } from "../Audience.js";
import { type ConfidentialityLevel, confidentialityLevels } from "../ConfidentialityLevel.js";
import type { Model } from "../Model.js";
import type { ArchiveRecord, UnusableRecord } from "./ArchiveRecord.js";

/** What an audience may see. */
export interface Clearance {
  readonly mayKnow: (level: ConfidentialityLevel, type: string) => boolean;
  /** Detections that nobody has reviewed. */
  readonly mayKnowDetected: boolean;
  readonly isVisible: (record: ArchiveRecord) => boolean;
  readonly mayKnowUnusable: (record: UnusableRecord) => boolean;
}

/** The highest level each audience sees (design §7). L4 reaches nobody. */
const highest: Readonly<Record<Audience, ConfidentialityLevel>> = {
  compliance: "L2",
  organisation: "L2",
  dic: "L3",
  subject: "L2",
};

/** The clearance of an audience: by the level of the record and of its type; the subject sees no unreviewed detections. */
export function clearanceOf(audience: Audience, model: Model): Clearance {
  const seen = new Set(confidentialityLevels.slice(0, confidentialityLevels.indexOf(highest[audience]) + 1));
  const mayKnow = (level: ConfidentialityLevel, type: string): boolean =>
    seen.has(level) && seen.has(model.records.get(type)?.level ?? "L1");
  const mayKnowDetected = audience !== "subject";
  return {
    mayKnow,
    mayKnowDetected,
    isVisible: ({ level, type, fields }) =>
      mayKnow(level, type) && (mayKnowDetected || fields["verification"] !== "detected"),
    mayKnowUnusable: ({ level, type, detected }) => mayKnow(level, type) && (mayKnowDetected || !detected),
  };
}
