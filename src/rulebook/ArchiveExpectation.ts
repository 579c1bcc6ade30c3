/** What must come of an archive; what is left out is not looked at. */
export interface ArchiveExpectation {
  readonly grade?: string;
  /** Milli-points. */
  readonly points?: number;
  readonly score?: number;
  /** Rules or finding ids that must fire, scoring or of an incident already counted. */
  readonly fires?: readonly string[];
  /** Rules or finding ids that neither fire nor are undecided. */
  readonly silent?: readonly string[];
  /** Rules or finding ids for which facts are missing. */
  readonly unknown?: readonly string[];
  /** Rules or finding ids for which a record type was not loaded. */
  readonly notCovered?: readonly string[];
  /** Rules or finding ids that hold and are excepted. */
  readonly excepted?: readonly string[];
  /** Rules or finding ids shown to the credit of the subject. */
  readonly positives?: readonly string[];
  /** Incidents or finding ids that must be listed as cleared. */
  readonly cleared?: readonly string[];
  /** Gate → status. */
  readonly gates?: Readonly<Record<string, string>>;
  /** Name of an earlier test of the file whose portrait must be the same, byte by byte but for the hash of the archive. */
  readonly sameAs?: string;
}
